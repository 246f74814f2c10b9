import { ListFilter, Search, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { keys } from '@/components/ui/icon-link'
import { Menu } from '@/components/ui/menu'
import { Link } from '@/components/ui/navigation'
import type { Label } from '@/lib/articles/desk/labels'
import { wordsOf } from '@/lib/articles/desk/address'
import { deskSorts, dueFilters, type DeskFilters } from '@/lib/articles/desk/schema'
import { text } from '@/lib/i18n'

export type FilterChoices = { me: string; sections: { id: string; name: string }[]; editors: { id: string; name: string }[]; labels: Label[]; authors: { id: string; name: string }[] }

type Props = {
  filters: DeskFilters
  /** The list's own tab and order, which its address leaves out. */
  usual: Partial<DeskFilters>
  choices: FilterChoices
  /** The address of this list under other filters. */
  hrefOf: (filters: DeskFilters) => string
  children?: ReactNode
}

const box = 'h-9 w-full rounded-box border border-edge bg-card px-3 text-md text-ink placeholder:text-muted focus-visible:outline-2 focus-visible:outline-accent'
const ages = [1, 3, 7, 14, 30] as const

/** The filters of a list of the desk: a plain form whose answer is an address, and what is filtered now, each with a way out. */
export function Filters({ filters, usual, choices, hrefOf, children }: Props) {
  const t = text('desk')
  const words = wordsOf(filters, usual)
  const on = active({ ...filters, sort: filters.sort === (usual.sort ?? null) ? null : filters.sort }, choices)
  const select = (name: string, label: string, value: string | null, options: { value: string; label: string }[], any = t('filter.any')) => (
    <label className="grid gap-1 text-sm font-semibold">
      {label}
      <select name={name} defaultValue={value ?? ''} className={`${box} font-normal`}>
        <option value="">{any}</option>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </label>
  )
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2 lg:px-6">
      <form method="get" role="search" className="flex min-w-0 items-center gap-2 max-sm:w-full">
        {words.onglet && <input type="hidden" name="onglet" value={words.onglet} />}
        <Menu start shortcut="f" label="" button={<span className="inline-flex h-9 items-center gap-2 rounded-box border border-line bg-card px-3 text-md font-semibold whitespace-nowrap hover:bg-wash"><ListFilter size={16} aria-hidden="true" />{t('filter.button', { count: on.length })}</span>}>
          <div className="grid w-[min(calc(100vw-3rem),34rem)] gap-3 p-3 sm:grid-cols-2">
            {select('charge', t('filter.assignee'), words.charge ?? null, [{ value: 'moi', label: t('filter.me') }, { value: 'personne', label: t('filter.nobody') }, ...choices.editors.filter(({ id }) => id !== choices.me).map(({ id, name }) => ({ value: id, label: name }))])}
            {select('auteur', t('filter.author'), filters.author, choices.authors.map(({ id, name }) => ({ value: id, label: name })))}
            {select('rubrique', t('filter.section'), filters.section, choices.sections.map(({ id, name }) => ({ value: id, label: name })))}
            {select('etiquette', t('filter.label'), filters.label, choices.labels.map(({ id, name }) => ({ value: id, label: name })))}
            {select('age', t('filter.age'), words.age ?? null, [...new Set([...ages, ...(filters.age ? [filters.age] : [])])].sort((a, b) => a - b).map((days) => ({ value: String(days), label: t('filter.days', { days }) })))}
            {select('echeance', t('filter.deadline'), words.echeance ?? null, dueFilters.map((due) => ({ value: wordsOf({ ...filters, deadline: due }).echeance ?? '', label: t(`filter.due.${due}`) })))}
            {select('tri', t('filter.sort'), words.tri ?? null, deskSorts.map((sort) => ({ value: sort, label: t(`filter.sorts.${sort}`) })), t('filter.usual'))}
            <label className="flex items-center gap-2.5 text-md sm:col-span-2"><input type="checkbox" name="nonlus" value="oui" defaultChecked={filters.unread} className="size-4.5 accent-accent" />{t('filter.unread')}</label>
            <div className="flex justify-end sm:col-span-2"><Button type="submit" weight="main" size="sm">{t('filter.apply')}</Button></div>
          </div>
        </Menu>
        <span className="relative w-full min-w-0 sm:w-64">
          <Search size={16} className="absolute top-1/2 left-3 -translate-y-1/2 text-muted" aria-hidden="true" />
          <input key={filters.q} type="search" name="q" {...keys('/')} defaultValue={filters.q} aria-label={text('studio')('queue.search')} placeholder={text('studio')('queue.search')} className={`${box} pl-9`} />
        </span>
      </form>
      {on.length > 0 && (
        <ul aria-label={t('filter.active')} className="flex flex-wrap gap-1.5">
          {on.map(({ label, without }) => (
            <li key={label}>
              <Link href={hrefOf({ ...filters, ...without })} aria-label={t('filter.remove', { label })} className="inline-flex h-7 items-center gap-1.5 rounded-box bg-tint px-2.5 text-sm font-medium text-accent hover:bg-wash">{label}<X size={13} aria-hidden="true" /></Link>
            </li>
          ))}
        </ul>
      )}
      {children && <div className="ml-auto flex items-center gap-1">{children}</div>}
    </div>
  )
}

/** What the list is narrowed by, in words, and what it would be without. */
function active(filters: DeskFilters, { me, sections, editors, labels, authors }: FilterChoices): { label: string; without: Partial<DeskFilters> }[] {
  const t = text('desk')
  const named = (list: { id: string; name: string }[], id: string) => list.find((one) => one.id === id)?.name ?? t('filter.unknown')
  const { q, section, assignee, label, age, deadline, unread, sort } = filters
  return [
    ...(q ? [{ label: `« ${q} »`, without: { q: '' } }] : []),
    ...(filters.author ? [{ label: t('filter.is.author', { name: named(authors, filters.author) }), without: { author: null } }] : []),
    ...(assignee ? [{ label: assignee === 'me' || assignee === me ? t('filter.is.me') : assignee === 'nobody' ? t('filter.is.nobody') : t('filter.is.assignee', { name: named(editors, assignee) }), without: { assignee: null } }] : []),
    ...(section ? [{ label: named(sections, section), without: { section: null } }] : []),
    ...(label ? [{ label: t('filter.is.label', { name: named(labels, label) }), without: { label: null } }] : []),
    ...(age ? [{ label: t('filter.is.age', { days: age }), without: { age: null } }] : []),
    ...(deadline ? [{ label: t(`filter.is.due.${deadline}`), without: { deadline: null } }] : []),
    ...(unread ? [{ label: t('filter.is.unread'), without: { unread: false } }] : []),
    ...(sort ? [{ label: t(`filter.sorts.${sort}`), without: { sort: null } }] : []),
  ]
}
