'use server'
/** What the shell itself can do: sign out, begin a text, find something. */
import type { Found } from '@/components/studio/palette'
import { isStaff } from '@/lib/actor'
import { startAction } from '@/lib/articles/actions'
import { deskQueue } from '@/lib/articles/desk/queue'
import { myArticles } from '@/lib/articles/desk/mine'
import { deskQuery } from '@/lib/articles/schema'
import { currentActor } from '@/lib/auth'
import { nextAuth } from '@/lib/auth/next-auth'
import { text } from '@/lib/i18n'
import { peopleList } from '@/lib/people'

const SHOWN = 6

export async function signOut(): Promise<void> {
  await (await nextAuth()).signOut({ redirectTo: '/' })
}

export async function createArticle(): Promise<void> {
  await startAction({ ok: false, values: {}, errors: [] }, new FormData())
}

/** Articles and people under these words, as far as whoever asks may see them. */
export async function findAnything(q: unknown): Promise<Found[]> {
  if (typeof q !== 'string' || q.trim().length < 2 || q.length > 200) return []
  const actor = await currentActor()
  const t = text('studio')
  if (!isStaff(actor)) {
    const mine = (await myArticles(actor)) ?? []
    const fits = (title: string) => title.toLocaleLowerCase('fr').includes(q.trim().toLocaleLowerCase('fr'))
    return mine.filter(({ title }) => fits(title)).slice(0, SHOWN).map(({ id, title, status }) => ({ kind: 'article', id, title, note: t(`state.${status}`), href: `/espace/articles/${id}` }))
  }
  const [desk, people] = await Promise.all([deskQueue(actor, deskQuery.parse({ tab: 'all', q })), peopleList(actor, { q })])
  const articles = (desk?.rows ?? []).slice(0, SHOWN).map(({ id, title, owner }): Found => ({ kind: 'article', id, title: title || t('untitled'), note: owner.name, href: `/redaction/articles/${id}` }))
  const persons = (people.ok ? people.value.people : []).slice(0, SHOWN).map(({ id, name, role }): Found => ({ kind: 'person', id, title: name, note: t(`role.${role}`), href: `/redaction/personnes?q=${encodeURIComponent(name)}` }))
  return [...articles, ...persons]
}
