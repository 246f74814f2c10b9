/** What changed of a block besides its words, in a line each: its kind, its level, a picture's alternative text. */
import { kindAttribute, type AttributeChange, type Row } from '@/lib/content/diff'
import { text } from '@/lib/i18n'
import { Added, Parts, Removed } from './line'

/** The attributes that changed in a row and in the rows within it. */
export const attributesIn = (row: Row): AttributeChange[] => (row.kind === 'changed' ? [...row.attributes, ...row.rows.flatMap(attributesIn)] : [])

export function AttributeNotes({ changes }: { changes: readonly AttributeChange[] }) {
  const t = text('studio')
  if (changes.length === 0) return null
  return (
    <ul className="attribute-notes">
      {changes.map((change, index) => (
        <li key={index}>
          <span className="font-semibold">{t(t.has(`comparison.attribute.${change.name}`) ? `comparison.attribute.${change.name}` : 'comparison.attribute.other')}</span>{' '}
          <Change change={change} />
        </li>
      ))}
    </ul>
  )
}

/** The value that was and the value that is. */
export function Change({ change: { name, before, after, parts } }: { change: AttributeChange }) {
  const t = text('studio')
  if (parts.length > 0) return <Parts parts={parts} side="both" />
  // An id or a piece of JSON says nothing to a person: only that it came, went or became another.
  const isSayable = name === kindAttribute || [before, after].every((value) => value === null || typeof value === 'number')
  if (!isSayable) return <>{t(before === null ? 'comparison.set' : after === null ? 'comparison.unset' : 'comparison.replaced')}</>
  const said = (value: unknown) => (name === kindAttribute ? t(t.has(`comparison.block.${String(value)}`) ? `comparison.block.${String(value)}` : 'comparison.block.other') : String(value))
  return (
    <>
      {before !== null && <Removed>{said(before)}</Removed>} {after !== null && <Added>{said(after)}</Added>}
    </>
  )
}
