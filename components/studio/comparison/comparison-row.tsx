/**
 * One block of the comparison. In one column it is shown once; in two, each side has its
 * own on a wide screen, and on a narrow one the two fall into one.
 */
import type { ReactNode } from 'react'
import type { Row } from '@/lib/content/diff'
import { text } from '@/lib/i18n'
import type { ComparisonView } from '@/lib/articles/schema'
import { AttributeNotes, attributesIn } from './attribute-notes'
import { Block, type Photos } from './block'
import { ChangedBlock } from './changed-block'

/** The box of a change: what the keys n and p walk through. */
export function ChangeBox({ n, count, kind, sign, children }: { n: number; count: number; kind: string; sign: string; children: ReactNode }) {
  const t = text('studio')
  return (
    <div id={`modification-${n}`} role="group" tabIndex={-1} data-change={n} aria-label={`${t('comparison.at', { n, count })} — ${kind}`} className="comparison-change">
      <span className="comparison-sign" aria-hidden="true" title={kind}>{sign}</span>
      {children}
    </div>
  )
}

const signs = { added: '+', removed: '−', changed: '±', moved: '↕' } as const

type Props = { row: Row; change: number | null; count: number; view: ComparisonView; photos: Photos }

export function ComparisonRow({ row, change, count, view, photos }: Props) {
  const t = text('studio')
  const cells = view === 'cote' ? <TwoCells row={row} photos={photos} /> : <OneCell row={row} photos={photos} />
  if (change === null || row.kind === 'same') return cells
  const kind = row.kind === 'moved' ? (row.before ? 'movedAway' : 'movedHere') : row.kind
  return (
    <ChangeBox n={change} count={count} kind={t(`comparison.kind.${kind}`)} sign={signs[row.kind]}>
      {row.kind === 'moved' && <p className="comparison-moved">{t(`comparison.kind.${kind}`)}</p>}
      {cells}
      <AttributeNotes changes={attributesIn(row)} />
    </ChangeBox>
  )
}

function OneCell({ row, photos }: { row: Row; photos: Photos }) {
  return <div className="prose comparison-cell">{row.kind === 'changed' ? <ChangedBlock row={row} side="both" photos={photos} /> : <Whole row={row} photos={photos} />}</div>
}

function TwoCells({ row, photos }: { row: Row; photos: Photos }) {
  if (row.kind === 'changed') {
    return (
      <>
        <div className="comparison-sides max-lg:hidden">
          <div className="prose comparison-cell"><ChangedBlock row={row} side="before" photos={photos} /></div>
          <div className="prose comparison-cell"><ChangedBlock row={row} side="after" photos={photos} /></div>
        </div>
        <div className="prose comparison-cell lg:hidden"><ChangedBlock row={row} side="both" photos={photos} /></div>
      </>
    )
  }
  return (
    <div className="comparison-sides">
      {/* Word for word what stands beside it: read once, seen on both sides. */}
      {row.kind === 'same' && <div className="prose comparison-cell max-lg:hidden" inert><Block node={row.before} fate="same" photos={photos} /></div>}
      {row.before === null && <div className="max-lg:hidden" />}
      <div className="prose comparison-cell"><Whole row={row} photos={photos} /></div>
    </div>
  )
}

function Whole({ row, photos }: { row: Exclude<Row, { kind: 'changed' }>; photos: Photos }) {
  const node = row.after ?? row.before
  return <Block node={node} fate={row.kind === 'moved' ? 'same' : row.kind} photos={photos} />
}
