/**
 * What a text needs before it may be submitted or published. Pure: the editor shows
 * it while people write, the commands hold it when they press the button.
 */
import { picturesIn, wordCount } from '@/lib/content/text'
import type { Doc } from '@/lib/content/types'
import type { Hero } from './working-text'

/** Fewer words than this are a comment, not an article. */
export const minimumWords = 150

export type ReadinessKey = 'title' | 'standfirst' | 'section' | 'length' | 'alt'

export type Check = {
  key: ReadinessKey
  ok: boolean
  /** `length`: words there and words needed. `alt`: which pictures lack it, 0 the opening one, 1 the first in the text, those of galleries among them. */
  detail?: { words: number; minimum: number } | { missing: number[] }
}

export type Checked = { title: string; standfirst: string; sectionId: string | null; body: Doc; hero: Hero | null }

/** Every requirement, met or not, in the order in which people fill them in. */
export function readiness(text: Checked): Check[] {
  const words = wordCount(text.body)
  const missing = picturesWithoutAlt(text)
  return [
    { key: 'title', ok: text.title.trim() !== '' },
    { key: 'standfirst', ok: text.standfirst.trim() !== '' },
    { key: 'section', ok: text.sectionId !== null },
    { key: 'length', ok: words >= minimumWords, detail: { words, minimum: minimumWords } },
    { key: 'alt', ok: missing.length === 0, detail: { missing } },
  ]
}

/** Whether nothing is missing. */
export const isReady = (text: Checked): boolean => readiness(text).every((check) => check.ok)

function picturesWithoutAlt({ body, hero }: Checked): number[] {
  const numbered = picturesIn(body).map((figure, index) => ({ number: index + 1, described: figure.attrs.alt.trim() !== '' || figure.attrs.upload === null }))
  const opening = hero ? [{ number: 0, described: hero.alt.trim() !== '' }] : []
  return [...opening, ...numbered].filter((picture) => !picture.described).map((picture) => picture.number)
}
