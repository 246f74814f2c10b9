/** What of a text somebody without an account points at: its blocks, by number; and whether it is still the text they read. */
import { plainText } from '@/lib/content/text'
import type { Doc } from '@/lib/content/types'
import { fingerprint } from '@/lib/tokens'
import { asQuote } from '../notes/schema'

type Words = { title: string; standfirst: string; body: unknown; hero: unknown }

/** Stands for exactly what a reader of the preview sees of a text: a suggestion or a note in it does not change it. */
export const digestOf = ({ title, standfirst, body, hero }: Words): string => fingerprint(title, standfirst, JSON.stringify(body), JSON.stringify(hero ?? null)).slice(0, 32)

export type Passage = { number: number; quote: string }

/** Every block that says something, in order; `number` counts all blocks from 1. */
export const passagesOf = (body: Doc): Passage[] =>
  body.content.flatMap((block, at) => {
    const quote = asQuote(plainText({ type: 'doc', content: [block] }))
    return quote === '' ? [] : [{ number: at + 1, quote }]
  })
