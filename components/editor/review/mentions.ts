/** « @ » in a note: whom it calls. The words are the truth; who stands in them is read when the note is sent. */
import type { PersonOfText } from '@/lib/articles/notes'
import { plainWords } from '../plain-words'

/** The name that is being typed before the caret, and where its « @ » stands; null when none is. */
export function callBefore(text: string, caret: number): { from: number; query: string } | null {
  const match = /(?:^|[\s(«])@([\p{L}\p{M}’'-]*(?: [\p{L}\p{M}’'-]*)?)$/u.exec(text.slice(0, caret))
  return match ? { from: caret - (match[1] ?? '').length - 1, query: match[1] ?? '' } : null
}

/** The people whose name, or a word of it, begins like this. */
export function peopleLike(people: readonly PersonOfText[], query: string): PersonOfText[] {
  const wanted = plainWords(query)
  return people.filter(({ name }) => plainWords(name).startsWith(wanted) || name.split(/[\s-]+/u).some((word) => plainWords(word).startsWith(wanted)))
}

/** The text with the name put in, and where the caret stands after it. */
export function callPerson(text: string, call: { from: number; query: string }, { name }: PersonOfText): { text: string; caret: number } {
  const after = text.slice(call.from + 1 + call.query.length)
  const before = `${text.slice(0, call.from)}@${name}`
  const gap = after === '' || /^[\p{L}\p{N}]/u.test(after) ? ' ' : ''
  return { text: `${before}${gap}${after}`, caret: before.length + (gap || /^\s/u.test(after) ? 1 : 0) }
}

/** Pieces of a note, in order; a called person's name is one of its own. */
export type Piece = { text: string; person: PersonOfText | null }

/** The text cut at the names it calls. Of two that fit the longer one counts. */
export function piecesOf(text: string, people: readonly PersonOfText[]): Piece[] {
  const names = [...people].sort((a, b) => b.name.length - a.name.length)
  const pieces: Piece[] = []
  let rest = 0
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const person = names.find(({ name }) => text.startsWith(name, at + 1) && !/^[\p{L}\p{N}]/u.test(text.slice(at + 1 + name.length)))
    if (!person) continue
    if (at > rest) pieces.push({ text: text.slice(rest, at), person: null })
    rest = at + 1 + person.name.length
    pieces.push({ text: text.slice(at, rest), person })
  }
  if (rest < text.length) pieces.push({ text: text.slice(rest), person: null })
  return pieces
}

/** The ids of everybody a text calls. */
export const calledIn = (text: string, people: readonly PersonOfText[]): string[] => [...new Set(piecesOf(text, people).flatMap(({ person }) => (person ? [person.id] : [])))]
