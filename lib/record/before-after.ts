/** What an act changed, as « avant → après »: from what its event remembers, or from what the act always does. */
import { z } from 'zod'
import { formatDateTime, text } from '@/lib/i18n'
import type { Remembered } from './remembered'

/** In words. `what` says which thing changed where that is not the text's state; `before` is null where there was nothing. */
export type BeforeAfter = { what: string | null; before: string | null; after: string | null }

/** Acts that remember nothing because they can only have done one thing. */
const always: Readonly<Record<string, readonly [string, string]>> = {
  unpublish: ['online', 'withdrawn'],
  putBack: ['withdrawn', 'online'],
  turnSuggestingOn: ['writing', 'suggesting'],
  turnSuggestingOff: ['suggesting', 'writing'],
  resolveThread: ['open', 'resolved'],
  reopenThread: ['resolved', 'open'],
}

/** `people`: the names of those that `from` and `to` are ids of. */
export function beforeAfter({ subject, verb }: { subject: string; verb: string }, data: Remembered, people: { before: string | null; after: string | null }): BeforeAfter[] {
  const t = text('record')
  const one = always[verb]
  const changes: BeforeAfter[] = one ? [{ what: null, before: t(`states.${one[0]}`), after: t(`states.${one[1]}`) }] : []
  if (data.from !== data.to) changes.push({ what: null, before: people.before ?? shown(data.from, subject), after: people.after ?? shown(data.to, subject) })
  if (data.was !== null || verb === 'nameRevision') changes.push({ what: t('changed.name'), before: data.was, after: data.name })
  if (data.into !== null) changes.push({ what: t('changed.revision'), before: numbered(data.replaced), after: numbered(data.into) })
  if (data.revision !== null) changes.push({ what: t(verb === 'approvePreview' ? 'changed.approved' : 'changed.online'), before: numbered(data.revisionWas), after: numbered(data.revision) })
  if (data.slug !== null) changes.push({ what: t('changed.slug'), before: data.slugWas, after: data.slug })
  return changes.filter(({ before, after }) => before !== null || after !== null)
}

const numbered = (revision: number | null): string | null => (revision === null ? null : text('record')('states.revision', { revision }))

/** Where states and roles have their words; a pitch's states are called like a text's and are others. */
const wordings = [['articles', 'status'], ['studio', 'role'], ['record', 'comment']] as const

/** A state, a role or a moment as people read it; an id says nothing to anybody. */
function shown(value: string | null, subject: string): string | null {
  if (value === null || z.uuid().safeParse(value).success) return null
  const known = (subject === 'proposal' ? [['proposals', 'state']] as const : wordings).find(([namespace, group]) => /^[a-z_]+$/.test(value) && text(namespace).has(`${group}.${value}`))
  if (known) return text(known[0])(`${known[1]}.${value}`)
  return z.iso.datetime().safeParse(value).success ? formatDateTime(new Date(value)) : value
}
