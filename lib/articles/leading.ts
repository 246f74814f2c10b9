/** Where an address of this site leads in the end: through addresses that moved and articles that were withdrawn in favour of others. */
import type { Transaction } from '@/lib/db'
import { settings } from '@/lib/env'
import { articlePath } from './slugs'

/** Nobody follows more steps than a browser does. */
const MOST_STEPS = 20

/** An address of ours as a path, also when it was given with the site's name; another's whole. Both as a header carries them. */
export function ownAddress(address: string): string {
  const url = new URL(address, settings().appUrl)
  return url.origin === new URL(settings().appUrl).origin ? `${url.pathname}${url.search}${url.hash}` : url.href
}

/** Whether whoever goes to `from` arrives at `path` on the way. */
export async function leadsTo(tx: Transaction, from: string, path: string): Promise<boolean> {
  let here: string | null = from
  for (let n = 0; n < MOST_STEPS && here !== null; n += 1) {
    const address = pathOf(here)
    if (address === path) return true
    here = address === null ? null : await nextStep(tx, address)
  }
  return here !== null
}

/** The path alone, as pages are found by it; null for another site. */
function pathOf(address: string): string | null {
  if (!address.startsWith('/')) return null
  const path = decoded(new URL(address, 'http://here').pathname)
  return path.length > 1 ? path.replace(/\/+$/, '') : path
}

/** What cannot be decoded leads nowhere of ours. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

async function nextStep(tx: Transaction, path: string): Promise<string | null> {
  const moved = await tx.redirect.findUnique({ where: { from: path }, select: { to: true } })
  if (moved) return moved.to
  const start = articlePath('')
  if (!path.startsWith(start)) return null
  const article = await tx.article.findUnique({ where: { slug: path.slice(start.length) }, select: { withdrawnAt: true, withdrawnTo: true } })
  return article?.withdrawnAt ? article.withdrawnTo : null
}
