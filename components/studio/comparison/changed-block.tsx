/** A block that changed within: its words, its own blocks, its picture. */
import { Fragment, type ReactNode } from 'react'
import type { ChangedRow, Row } from '@/lib/content/diff'
import { text } from '@/lib/i18n'
import { Block, frame, type Photos } from './block'
import { Parts, type Side } from './line'
import { Picture } from './picture'

type Props = { row: ChangedRow; side: Side; photos: Photos }

export function ChangedBlock({ row, side, photos }: Props): ReactNode {
  const node = side === 'before' ? row.before : row.after
  if (node.type === 'figure') return <ChangedPicture row={row} side={side} photos={photos} />
  if (row.parts.length > 0) return frame(node, <Parts parts={row.parts} side={side} />)
  if (row.rows.length > 0) return frame(node, row.rows.map((inner, index) => <Fragment key={index}>{innerBlock(inner, side, photos)}</Fragment>))
  return <Block node={node} fate="same" photos={photos} />
}

/** Another picture: both, one beside the other. The same one with other words: once, and the words stand below. */
function ChangedPicture({ row, side, photos }: Props) {
  const t = text('studio')
  const isReplaced = row.before.attrs.upload !== row.after.attrs.upload
  if (side !== 'both' || !isReplaced) return <Picture attrs={(side === 'before' ? row.before : row.after).attrs} photos={photos} />
  return (
    <div className="grid gap-x-4 sm:grid-cols-2">
      <Picture attrs={row.before.attrs} photos={photos} label={t('comparison.picture.before')} />
      <Picture attrs={row.after.attrs} photos={photos} label={t('comparison.picture.after')} />
    </div>
  )
}

function innerBlock(row: Row, side: Side, photos: Photos): ReactNode {
  if (row.kind === 'changed') return <ChangedBlock row={row} side={side} photos={photos} />
  if (row.kind === 'same') return <Block node={side === 'before' ? row.before : row.after} fate="same" photos={photos} />
  if (row.before !== null) return side === 'after' ? null : <Block node={row.before} fate="removed" photos={photos} />
  return side === 'before' ? null : <Block node={row.after} fate="added" photos={photos} />
}
