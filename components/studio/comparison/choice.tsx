/** Which two revisions, and how: a plain form and plain links, so that each comparison has an address. */
import { ArrowLeftRight } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { IconLink } from '@/components/ui/icon-link'
import { Link } from '@/components/ui/navigation'
import type { ComparedRevision } from '@/lib/articles/desk/comparison'
import type { RevisionRow } from '@/lib/articles/desk/revisions'
import type { ComparisonView } from '@/lib/articles/schema'
import { formatDateTime, text } from '@/lib/i18n'

type Option = Pick<RevisionRow, 'number' | 'name' | 'savedAt'>
type Props = { before: ComparedRevision; after: ComparedRevision; listed: readonly RevisionRow[]; view: ComparisonView; base: string }

const box = 'h-9 w-full min-w-0 rounded-box border border-edge bg-card px-3 text-md text-ink focus-visible:outline-2 focus-visible:outline-accent'

export function Choice({ before, after, listed, view, base }: Props) {
  const t = text('studio')
  const options = optionsOf([before, after], listed)
  const address = (numbers: { avant: number; apres: number }, vue: ComparisonView) => `${base}?avant=${numbers.avant}&apres=${numbers.apres}&vue=${vue}`
  const here = { avant: before.number, apres: after.number }
  const select = (name: 'avant' | 'apres', label: string, value: number) => (
    <label className="grid min-w-0 gap-1 text-sm font-medium text-muted sm:w-60">
      {label}
      <select key={value} name={name} defaultValue={value} className={box}>
        {options.map((option) => <option key={option.number} value={option.number}>{t(option.name ? 'comparison.optionNamed' : 'comparison.option', { number: option.number, name: option.name ?? '', at: formatDateTime(option.savedAt) })}</option>)}
      </select>
    </label>
  )
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 print:hidden">
      <form method="get" action={base} aria-label={t('comparison.choose')} className="grid w-full grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-end gap-2.5 sm:flex sm:w-auto sm:flex-wrap">
        <input type="hidden" name="vue" value={view} />
        {select('avant', t('comparison.before'), before.number)}
        <IconLink icon={ArrowLeftRight} label={t('comparison.swap')} href={address({ avant: after.number, apres: before.number }, view)} />
        {select('apres', t('comparison.after'), after.number)}
        <Button type="submit" size="sm" className="col-span-3 h-9">{t('comparison.show')}</Button>
      </form>
      <nav aria-label={t('comparison.view')} className="hidden rounded-box border border-line bg-card p-0.5 lg:flex">
        {(['cote', 'ligne'] as const).map((vue) => (
          <Link key={vue} href={address(here, vue)} aria-current={vue === view ? 'true' : undefined} className="flex h-8 items-center rounded-[4px] px-3 text-md font-medium text-muted hover:text-ink aria-[current=true]:bg-tint aria-[current=true]:text-accent">
            {t(vue === 'cote' ? 'comparison.side' : 'comparison.inline')}
          </Link>
        ))}
      </nav>
    </div>
  )
}

/** The revisions of the list, and the two compared where they stand further back; the last first. */
function optionsOf(compared: readonly Option[], listed: readonly Option[]): Option[] {
  const all = new Map([...listed, ...compared].map((option) => [option.number, option]))
  return [...all.values()].sort((a, b) => b.number - a.number)
}
