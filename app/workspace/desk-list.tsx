/** What every list of the desk has around it: its filters as an address, the views that are kept, and whom and what a text can be given. */
import { Filters, type FilterChoices } from '@/components/studio/desk/filters'
import type { Choices, DeskActions } from '@/components/studio/desk/text-desk'
import { ArrangeViews, SaveView } from '@/components/studio/desk/views'
import type { Tab } from '@/components/ui/tabs'
import type { Person } from '@/lib/actor'
import * as act from '@/lib/articles/desk/actions'
import { queryIn, sameFilters, wordsOf } from '@/lib/articles/desk/address'
import { deskAuthors, deskEditors } from '@/lib/articles/desk/people'
import { deskLabels } from '@/lib/articles/desk/labels'
import type { DeskFilters, DeskQuery, DeskTab } from '@/lib/articles/desk/schema'
import { deskSettings } from '@/lib/articles/desk/settings'
import { deskViews } from '@/lib/articles/desk/views'
import { text } from '@/lib/i18n'
import { sectionChoices } from '@/lib/pages'
import { withQuery } from './entering'

export const deskActions: DeskActions = { assign: act.assignAction, deadline: act.deadlineAction, label: act.labelAction, read: act.markReadAction, unread: act.markUnreadAction }
const viewActions = { save: act.saveViewAction, edit: act.editViewAction, remove: act.deleteViewAction, order: act.orderViewsAction }

export type DeskList = Awaited<ReturnType<typeof deskList>>

/** Reads it, for a list at `path` that asks this and whose address leaves out what is `usual` there. */
export async function deskList(actor: Person, path: string, query: DeskQuery, usual: Partial<DeskFilters> = {}) {
  const [sections, editors, labels, views, authors, settings] = await Promise.all([sectionChoices(), deskEditors(actor), deskLabels(actor), deskViews(actor), deskAuthors(actor, query.author), deskSettings()])
  const choices: FilterChoices & Choices = { me: actor.id, sections, editors: editors ?? [], labels: labels ?? [], authors: authors ?? [] }
  return { path, query, usual, choices, views: views ?? [], lateDays: settings.lateDays, sections }
}

/** The address of a list under these filters, with what else its page reads. */
export const hrefIn = ({ path, usual }: Pick<DeskList, 'path' | 'usual'>, filters: DeskFilters, more: Record<string, string | null | undefined> = {}): string => withQuery(path, { ...wordsOf(filters, usual), ...more })

export const isNarrowed = ({ query }: DeskList): boolean => !sameFilters({ ...query, sort: null }, queryIn({}, { tab: query.tab }))

/** The address of the same tab with nothing else asked of it. */
export const wholeIn = (list: DeskList): string => hrefIn(list, queryIn({}, { ...list.usual, tab: list.query.tab }))

/** The list's own tabs and, behind them, the views. */
export function tabsOf(list: DeskList, shown: readonly DeskTab[], counts: readonly { tab: DeskTab; count: number }[]): Tab[] {
  const t = text('studio')
  const current = list.views.find(({ filters }) => isNarrowed(list) && sameFilters(filters, list.query))
  return [
    ...shown.map((tab, n) => ({
      label: t(`queue.tab.${tab}`),
      count: counts.find((one) => one.tab === tab)?.count,
      current: !current && tab === list.query.tab,
      href: hrefIn(list, { ...list.query, tab }),
      shortcut: String(n + 1),
    })),
    ...list.views.map((view, n) => ({ label: view.name, count: view.count, current: view === current, href: hrefIn(list, view.filters), divided: n === 0 })),
  ]
}

export function DeskBar({ list }: { list: DeskList }) {
  const { query, usual, choices, views } = list
  const { cursor: _cursor, ...filters } = query
  return (
    <Filters filters={filters} usual={usual} choices={choices} hrefOf={(other) => hrefIn(list, other)}>
      {isNarrowed(list) && <SaveView filters={JSON.stringify(filters)} action={viewActions.save} />}
      {views.length > 0 && <ArrangeViews views={views} actions={viewActions} />}
    </Filters>
  )
}
