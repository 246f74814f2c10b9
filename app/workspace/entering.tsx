/**
 * Builds every page of the workspaces: nobody can forget to ask who is there. What
 * one may change is decided by the commands; here only which page is shown.
 */
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { Refused } from '@/components/studio/refused'
import { isAdmin, isStaff, type Actor, type Person } from '@/lib/actor'
import { currentActor } from '@/lib/auth'

type Values = Record<string, string>
type Incoming = { params?: Promise<Values>; searchParams?: Promise<Record<string, string | string[] | undefined>> }
export type Asked = { actor: Person; params: Values; query: Values }

const mayEnter = {
  author: (actor: Actor) => isStaff(actor) || (actor.kind === 'person' && actor.role === 'contributor'),
  staff: isStaff,
  admin: isAdmin,
} as const

/** A page for authors, editors or admins. Whoever is not signed in signs in first and comes back. */
export function workspacePage(who: keyof typeof mayEnter, path: (params: Values) => string, render: (asked: Asked) => Promise<ReactNode>) {
  return async function WorkspacePage({ params, searchParams }: Incoming) {
    const [actor, where, sent] = await Promise.all([currentActor(), params, searchParams])
    const query = firstValues(sent ?? {})
    const address = path(where ?? {})
    if (actor.kind !== 'person') redirect(`/connexion?suite=${encodeURIComponent(withQuery(address, query))}`)
    if (!mayEnter[who](actor)) return <Refused />
    return render({ actor, params: where ?? {}, query })
  }
}

function firstValues(sent: Record<string, string | string[] | undefined>): Values {
  return Object.fromEntries(
    Object.entries(sent).flatMap(([name, value]) => {
      const one = Array.isArray(value) ? value[0] : value
      return one === undefined ? [] : [[name, one]]
    }),
  )
}

/** An address with these parameters; empty ones are left out. */
export function withQuery(path: string, query: Record<string, string | null | undefined>): string {
  const kept = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return kept.length ? `${path}?${new URLSearchParams(kept)}` : path
}
