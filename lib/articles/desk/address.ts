/** The filters of the desk as words of an address, so that a list can be sent: lists, board, views and forms read this one table. */
import { deskFilters, deskQuery, type DeskFilters, type DeskQuery } from './schema'

type Words = Record<string, string | null>

const assignees = { me: 'moi', nobody: 'personne' } as const
const dues = { late: 'retard', week: 'semaine', none: 'aucune' } as const

/** What an address asks for. `usual` is the list's own tab, where the address names none. */
export function queryIn(words: Record<string, string | undefined>, usual: Partial<DeskFilters> = {}): DeskQuery {
  return deskQuery.parse({
    ...deskFilters.parse(usual),
    ...(words.onglet === undefined ? {} : { tab: words.onglet }),
    q: words.q ?? '',
    section: words.rubrique ?? null,
    author: words.auteur ?? null,
    assignee: nameOf(assignees, words.charge) ?? null,
    label: words.etiquette ?? null,
    age: words.age || null,
    deadline: nameOf(dues, words.echeance) ?? null,
    unread: words.nonlus === 'oui',
    ...(words.tri === undefined ? {} : { sort: words.tri }),
    cursor: words.suite ?? null,
  })
}

/** The words of these filters, without those that are usual. */
export function wordsOf(filters: DeskFilters, usual: Partial<DeskFilters> = {}): Words {
  const base = deskFilters.parse(usual)
  return {
    onglet: filters.tab === base.tab ? null : filters.tab,
    q: filters.q || null,
    rubrique: filters.section,
    auteur: filters.author,
    charge: filters.assignee === 'me' || filters.assignee === 'nobody' ? assignees[filters.assignee] : filters.assignee,
    etiquette: filters.label,
    age: filters.age === null ? null : String(filters.age),
    echeance: filters.deadline && dues[filters.deadline],
    nonlus: filters.unread ? 'oui' : null,
    tri: filters.sort === base.sort ? null : filters.sort,
  }
}

/** Whether two sets of filters find the same texts. */
export const sameFilters = (one: DeskFilters, other: DeskFilters): boolean => {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  return Object.keys(a).every((word) => a[word] === b[word])
}

const nameOf = (table: Record<string, string>, word: string | undefined): string | undefined => Object.entries(table).find(([, one]) => one === word)?.[0] ?? word
