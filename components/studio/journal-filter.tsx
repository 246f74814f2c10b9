import { X } from 'lucide-react'
import { Button, ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/navigation'
import { text } from '@/lib/i18n'
import type { Journal, JournalQuery } from '@/lib/record'

type Props = {
  asked: JournalQuery
  journal: Pick<Journal, 'acts' | 'names' | 'person' | 'article'>
  /** The journal without one of its filters. */
  without: (name: 'qui' | 'article') => string
  /** The whole journal, where something narrows it. */
  whole: string | null
}

const box = 'h-9 w-full min-w-0 rounded-box border border-edge bg-card px-3 text-md text-ink placeholder:text-muted focus-visible:outline-2 focus-visible:outline-accent'

/** Narrows the journal by what will stand in its address: a plain GET form. */
export function JournalFilter({ asked, journal, without, whole }: Props) {
  const t = text('record')
  return (
    <form method="get" role="search" className="flex flex-wrap items-end gap-x-2.5 gap-y-3 px-4 py-4 lg:px-6">
      <Named label={t('journal.person')} name="qui" value={asked.qui} known={journal.person} without={without('qui')} list="journal-personnes" />
      <datalist id="journal-personnes">{journal.names.map((name) => <option key={name} value={name} />)}</datalist>
      <Labelled label={t('journal.act')}>
        <select name="acte" defaultValue={asked.acte ?? ''} className={box}>
          <option value="">{t('journal.anyAct')}</option>
          {[{ label: t('journal.onArticles'), acts: journal.acts.articles }, { label: t('journal.onRest'), acts: journal.acts.others }].map(({ label, acts }) => acts.length > 0 && (
            <optgroup key={label} label={label}>
              {acts.map((act) => <option key={act.value} value={act.value}>{act.label}</option>)}
            </optgroup>
          ))}
        </select>
      </Labelled>
      <Named label={t('journal.article')} name="article" value={asked.article} known={journal.article} without={without('article')} width="whole" />
      <Labelled label={t('journal.from')} width="day"><input type="date" name="du" defaultValue={asked.du ?? ''} className={box} /></Labelled>
      <Labelled label={t('journal.to')} width="day"><input type="date" name="au" defaultValue={asked.au ?? ''} className={box} /></Labelled>
      <span className="flex h-9 items-center gap-2.5">
        <Button type="submit" size="sm">{t('journal.filter')}</Button>
        {whole && <ButtonLink href={whole} size="sm" weight="quiet">{t('journal.clear')}</ButtonLink>}
      </span>
    </form>
  )
}

/** On a phone two stand side by side. */
const widths = { usual: 'w-[calc(50%-5px)] sm:w-56', whole: 'w-full sm:w-56', day: 'w-[calc(50%-5px)] sm:w-38' } as const

const Labelled = ({ label, width = 'usual', children }: { label: string; width?: keyof typeof widths; children: React.ReactNode }) => (
  <label className={`grid gap-1 text-sm font-medium text-muted ${widths[width]}`}>{label}{children}</label>
)

/** Words to look for; or, where a link named exactly one, that one and a way out of it. */
function Named({ label, name, value, known, without, list, width = 'usual' }: { label: string; name: string; value: string; known: string | null; without: string; list?: string; width?: keyof typeof widths }) {
  const t = text('record')
  if (known === null) return <Labelled label={label} width={width}><input type="search" name={name} defaultValue={value} list={list} autoComplete="off" className={box} /></Labelled>
  return (
    <div className={`grid gap-1 text-sm font-medium text-muted ${widths[width]}`}>
      {label}
      <span className="flex h-9 items-center justify-between gap-1 rounded-box bg-tint pl-3 text-md text-accent">
        <span className="truncate">{known}</span>
        <input type="hidden" name={name} value={value} />
        <Link href={without} title={t('journal.remove', { what: known })} aria-label={t('journal.remove', { what: known })} className="grid size-9 shrink-0 place-items-center rounded-box hover:bg-wash"><X size={16} aria-hidden="true" /></Link>
      </span>
    </div>
  )
}
