/** A long text under review: so many words, pictures and suggestions, from a seed. */
import { articleOf, asWritten, suggestionsIn, workingSchema } from '@/lib/content/review'
import type { Node } from '@tiptap/pm/model'
import { newId } from '@/lib/tokens'
import { aSentence, aSubject, aTopic } from '../generator/prose'
import { random, type Random } from '../generator/random'

type Size = { words: number; figures: number; suggestions: number }
type Long = { title: string; body: object; review: object | null; node: Node }
type Json = { type: string; attrs?: Record<string, unknown>; content?: Json[]; text?: string; marks?: unknown[] }

/** `author`: whose the suggestions are; `uploads`: the pictures, taken in turn. */
export function aLongArticle({ words, figures, suggestions }: Size, { author, uploads, seed }: { author: string; uploads: readonly string[]; seed: string }): Long {
  const dice = random(seed, 'long text')
  const subject = aSubject(dice)
  const paragraphs: string[] = []
  for (let written = 0; written < words; ) {
    const text = Array.from({ length: 4 }, () => aSentence(dice, subject)).join(' ')
    written += text.split(/\s+/).length
    paragraphs.push(text)
  }
  const by = () => ({ id: newId(), author, at: 1_790_000_000 })
  const [often, seldom] = [suggestions / paragraphs.length, figures / paragraphs.length]
  const content = paragraphs.flatMap((text, at): Json[] => {
    const due = (share: number) => Math.floor((at + 1) * share) - Math.floor(at * share)
    const heading: Json[] = at % 12 === 6 ? [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: aTopic(dice, subject) }] }] : []
    const pictures = Array.from({ length: due(seldom) }, (): Json => ({ type: 'figure', attrs: { upload: uploads[at % Math.max(1, uploads.length)] ?? null, alt: aSentence(dice, subject).slice(0, 120), caption: aSentence(dice, subject).slice(0, 160), credit: 'Le banc' } }))
    return [...heading, { type: 'paragraph', content: suggestedIn(text, due(often), by, dice) }, ...pictures]
  })
  const title = 'Un long texte'
  const node = workingSchema.nodeFromJSON({ type: 'doc', content })
  node.check()
  if (suggestionsIn(node).length !== suggestions) throw new Error(`${suggestionsIn(node).length} suggestions instead of ${suggestions}`)
  return { title, node, body: articleOf(asWritten(node)) as object, review: suggestions === 0 ? null : { title: line(title), standfirst: line('Un chapô.'), body: node.toJSON() as object } }
}

const line = (text: string) => ({ type: 'doc', content: [{ type: 'line', content: [{ type: 'text', text }] }] })

/** The paragraph's text with so many suggestions in it: words that come, words that go, words that change. */
function suggestedIn(text: string, count: number, by: () => object, dice: Random): Json[] {
  const words = text.split(' ')
  const runs: Json[] = []
  const stretch = Math.floor(words.length / (count + 1))
  for (let n = 0; n < count; n++) {
    runs.push({ type: 'text', text: `${words.splice(0, Math.max(1, stretch - 2)).join(' ')} ` })
    const kind = dice.pick(['insertion', 'deletion', 'modification'] as const)
    const some = `${words.splice(0, 2).join(' ')} `
    if (kind === 'modification') runs.push({ type: 'text', text: some, marks: [{ type: 'bold' }, { type: 'modification', attrs: { ...by(), mark: JSON.stringify({ type: 'bold' }), was: 'absent' } }] })
    else runs.push({ type: 'text', text: some, marks: [{ type: kind, attrs: by() }] })
  }
  return [...runs, { type: 'text', text: words.join(' ') || '.' }]
}
