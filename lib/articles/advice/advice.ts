/**
 * What would make a text better before readers see it: advice, never a condition (those are
 * `readiness`). Pure: the editor shows it while people write, the page before publication.
 */
import type { Checked } from '../readiness'
import { linksIn } from './links-in'

/** Letters. Shorter says too little, longer is cut by search engines and social networks. */
export const lengths = { headline: { least: 20, most: 90 }, standfirst: { least: 80, most: 300 } } as const

export type AdviceKey = 'headline' | 'standfirst' | 'hero' | 'heroCredit' | 'internalLink'

export type Advice = { key: AdviceKey; ok: boolean; detail?: { letters: number; least: number; most: number } }

/** Every point, followed or not, in the order in which people meet them. `origin`: the site's own. */
export function adviceFor({ title, standfirst, body, hero }: Omit<Checked, 'sectionId'>, origin: string): Advice[] {
  return [
    within('headline', title),
    within('standfirst', standfirst),
    { key: 'hero', ok: hero !== null },
    ...(hero ? [{ key: 'heroCredit' as const, ok: (hero.credit ?? '').trim() !== '' }] : []),
    { key: 'internalLink', ok: linksIn(body, origin).own.some((path) => path.startsWith('/articles/')) },
  ]
}

function within(key: 'headline' | 'standfirst', words: string): Advice {
  const { least, most } = lengths[key]
  const letters = [...words.trim()].length
  return { key, ok: letters >= least && letters <= most, detail: { letters, least, most } }
}
