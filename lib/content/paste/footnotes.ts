/**
 * Notes as word processors put them on the clipboard: a link in the line to a
 * paragraph at the end, which links back. This finds the pairs, takes the paragraph's
 * words for the call, and names what is then no longer part of the text.
 */
import { attributeLimits } from '../attributes'
import { safeHref } from '../links'
import { resolveReferences, type Element } from './reader'

export type PastedNotes = {
  /** The words of each note by the link that calls it. */
  calls: ReadonlyMap<Element, string>
  /** The notes at the end and the line above them. */
  left: ReadonlySet<Element>
}

// Word's foot and end notes, Google Docs', LibreOffice's foot and end notes.
const noteName = /^(?:_(?:ftn|edn)\d{1,4}|ftnt\d{1,4}|sd(?:foot|end)note\d{1,4}sym)$/
const block = /^(?:p|li|dd|td|h[1-6])$/

/** More notes than any article has; a hostile paste stays cheap. */
const mostNotes = 500

type Met = { element: Element; path: readonly Element[] }
/** How many notes and calls each division holds. */
type Counts = Map<Element, { notes: number; calls: number }>

const targetOf = ({ tag, attrs }: Element): string => (tag === 'a' ? (/#([^#]+)$/.exec(attrs.get('href') ?? '')?.[1] ?? '') : '')
const nameOf = ({ attrs }: Element): string => attrs.get('name') ?? attrs.get('id') ?? ''

/** The notes of a pasted tree. */
export function notesIn(root: Element): PastedNotes {
  const definitions = new Map<string, Met>()
  const references: Element[] = []
  const counts: Counts = new Map()
  visit(root, [], (element, path) => {
    if (element.tag !== 'a') return
    if (noteName.test(nameOf(element))) {
      count(counts, path, 'notes')
      if (definitions.size < mostNotes && !definitions.has(nameOf(element))) definitions.set(nameOf(element), { element, path: [...path] })
    } else if (noteName.test(targetOf(element))) {
      count(counts, path, 'calls')
      references.push(element)
    }
  })
  const calls = new Map<Element, string>()
  const left = new Set<Element>()
  for (const reference of references) {
    const definition = definitions.get(targetOf(reference))
    const holder = definition && holderOf(definition, counts)
    // A note is called once: a second call would write its words again.
    if (!definition || !holder || left.has(holder.element)) continue
    calls.set(reference, wordsOf(holder.element, definition.element))
    left.add(holder.element)
    leaveRuleAbove(holder, left)
  }
  return { calls, left }
}

function visit(element: Element, path: Element[], met: (element: Element, path: readonly Element[]) => void): void {
  met(element, path)
  path.push(element)
  for (const child of element.children) if (typeof child !== 'string') visit(child, path, met)
  path.pop()
}

function count(counts: Counts, path: readonly Element[], what: 'notes' | 'calls'): void {
  for (const element of path) {
    if (element.tag !== 'div') continue
    const known = counts.get(element) ?? { notes: 0, calls: 0 }
    known[what]++
    counts.set(element, known)
  }
}

/** What holds one note and nothing else: a division of its own, or its paragraph. */
function holderOf({ path }: Met, counts: Counts): Met | null {
  const at = (index: number): Met | null => {
    const element = path[index]
    return element ? { element, path: path.slice(0, index) } : null
  }
  const division = at(path.findLastIndex(({ tag }) => tag === 'div'))
  const held = division && counts.get(division.element)
  if (held?.notes === 1 && held.calls === 0) return division
  return at(path.findLastIndex(({ tag }) => block.test(tag)))
}

function leaveRuleAbove({ element, path }: Met, left: Set<Element>): void {
  const beside = path.at(-1)?.children ?? []
  for (let at = beside.indexOf(element) - 1; at >= 0; at--) {
    const before = beside[at]
    if (typeof before === 'string' ? before.trim() === '' : before?.tag === 'br' || (before && left.has(before))) continue
    if (typeof before !== 'string' && before?.tag === 'hr') left.add(before)
    return
  }
}

/** The note's words in one line. Where a link says something else than its address, the address follows: a note is plain text. */
function wordsOf(holder: Element, mark: Element): string {
  const write = (element: Element): string => {
    if (element === mark) return ''
    const inside = element.children.map((child) => (typeof child === 'string' ? resolveReferences(child) : write(child))).join('')
    const href = element.tag === 'a' ? safeHref(element.attrs.get('href') ?? '') : null
    if (href?.startsWith('http') && !inside.includes('://')) return `${inside} (${href})`
    return element.tag === 'br' || block.test(element.tag) ? `${inside} ` : inside
  }
  return write(holder).replace(/[\u200b\ufeff]/g, '').replace(/[\n\r\t ]+/g, ' ').trim().slice(0, attributeLimits.footnote)
}
