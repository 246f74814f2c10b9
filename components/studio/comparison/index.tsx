/** Two revisions of an article compared: what stands around the text in a small table, then the text in its own look. */
import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { Shortcuts } from '@/components/ui/shortcuts'
import type { Comparison } from '@/lib/articles/desk/comparison'
import type { ComparisonView } from '@/lib/articles/schema'
import { isUnchanged, type Part, type Row } from '@/lib/content/diff'
import { formatDateTime, text } from '@/lib/i18n'
import { Around } from './around'
import type { Photos } from './block'
import { ChangeBox, ComparisonRow } from './comparison-row'
import { Jump } from './jump'
import { Parts } from './line'
import { stretchesOf } from './stretches'

export { Choice } from './choice'

export function ComparedText({ comparison, view }: { comparison: Comparison; view: ComparisonView }) {
  const t = text('studio')
  const { before, after, difference, photos } = comparison
  const { title, standfirst, rows, fields, hero } = difference
  const hasAround = fields.length > 0 || hero !== null
  const changesIn = (parts: readonly Part[]) => (parts.some(({ kind }) => kind !== 'same') ? 1 : 0)
  const [around, titles, standfirsts] = [hasAround ? 1 : 0, changesIn(title), changesIn(standfirst)]
  const counted = around + titles + standfirsts
  const count = counted + rows.filter(({ kind }) => kind !== 'same').length
  const boxed = (n: number | null, line: ReactNode) => (n === null ? line : <ChangeBox n={n} count={count} kind={t('comparison.kind.changed')} sign="±">{line}</ChangeBox>)
  return (
    <section aria-label={t('comparison.text')} className="comparison grid grid-cols-[minmax(0,1fr)] gap-6">
      <Shortcuts />
      <div className="sticky top-0 z-10 -mx-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line bg-paper px-4 py-2.5 lg:-mx-6 lg:px-6">
        <p className="text-md text-muted">{t('comparison.size', difference.size)} · {t('comparison.changes', { count })}</p>
        <Jump count={count} />
      </div>
      {isUnchanged(difference) && <Notice>{t('comparison.unchanged')}</Notice>}
      {difference.isCoarse && <Notice tone="note">{t('comparison.coarse')}</Notice>}
      <div className={`grid w-full grid-cols-[minmax(0,1fr)] gap-6 ${view === 'cote' ? 'max-w-frame' : 'mx-auto max-w-[720px]'}`}>
        {hasAround && (
          <ChangeBox n={1} count={count} kind={t('comparison.around')} sign="±">
            <Around fields={fields} hero={hero} heroBefore={before.version.hero} heroAfter={after.version.hero} photos={photos} />
          </ChangeBox>
        )}
        <div className={view === 'cote' ? 'comparison-sides max-lg:hidden' : 'hidden'}>
          {[before, after].map(({ number, name, savedAt, maker }, index) => (
            <p key={index} className="border-b border-line pb-2 text-sm text-muted">
              <b className="font-semibold text-ink">{name ? t('revision.numberAndName', { number, name }) : t('revision.number', { number })}</b>
              <br />
              {t('comparison.by', { at: formatDateTime(savedAt), by: maker ?? t('revision.nobody') })}
            </p>
          ))}
        </div>
        {title.length > 0 && boxed(titles ? around + 1 : null, <h2 className="font-display text-[clamp(1.5rem,2.6vw,2rem)] leading-[1.15] font-headline tracking-[-0.01em]"><Sides view={view} parts={title} /></h2>)}
        {standfirst.length > 0 && boxed(standfirsts ? around + titles + 1 : null, <p className="font-serif text-xl font-semibold"><Sides view={view} parts={standfirst} /></p>)}
        <Rows rows={rows} counted={counted} count={count} view={view} photos={photos} />
      </div>
    </section>
  )
}

/** Title and standfirst: one line, or one on each side. */
function Sides({ view, parts }: { view: ComparisonView; parts: readonly Part[] }) {
  if (view === 'ligne') return <Parts parts={parts} side="both" />
  return (
    <>
      <span className="comparison-sides max-lg:hidden">
        <span><Parts parts={parts} side="before" /></span>
        <span><Parts parts={parts} side="after" /></span>
      </span>
      <span className="lg:hidden"><Parts parts={parts} side="both" /></span>
    </>
  )
}

function Rows({ rows, counted, count, view, photos }: { rows: readonly Row[]; counted: number; count: number; view: ComparisonView; photos: Photos }) {
  const t = text('studio')
  const one = (row: Row, change: number | null, key: number) => <ComparisonRow key={key} row={row} change={change} count={count} view={view} photos={photos} />
  return (
    <div className="comparison-rows">
      {stretchesOf(rows, counted).map((stretch, index) =>
        stretch.kind === 'row' ? one(stretch.row, stretch.change, index) : (
          <details key={index} className="border-y border-line">
            <summary className="cursor-pointer py-2.5 text-md text-muted hover:text-ink">{t('comparison.folded', { count: stretch.rows.length })}</summary>
            <div className="comparison-rows pt-3 pb-5">{stretch.rows.map((row, n) => one(row, null, n))}</div>
          </details>
        ),
      )}
    </div>
  )
}
