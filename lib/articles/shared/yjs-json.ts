/**
 * A Yjs element as ProseMirror JSON, strictly: what a client could put into a shared
 * type and no editor of ours ever would (an object as attribute, a binary, a nested
 * document) is refused here, before the schema is asked.
 */
import * as Y from 'yjs'

/** Something in the shared types that no editor writes. */
export class Unreadable extends Error {}

/** A node as ProseMirror writes it, not yet checked. */
export type Json = { type: string; attrs?: Record<string, unknown>; content?: Json[]; text?: string; marks?: { type: string; attrs: unknown }[] }

/** The deepest element that is read; the schema's own bound is stricter. */
const DEEPEST = 40

/** One element with everything in it. Throws `Unreadable`. */
export function jsonOfElement(element: Y.XmlElement, depth = 0): Json {
  if (depth > DEEPEST) throw new Unreadable('too deep')
  const attrs: Record<string, unknown> = element.getAttributes()
  for (const value of Object.values(attrs)) if (typeof value === 'object' && value !== null) throw new Unreadable('an attribute that is no plain value')
  const content = childrenOf(element, depth)
  return { type: element.nodeName, ...(Object.keys(attrs).length ? { attrs } : {}), ...(content.length ? { content } : {}) }
}

function childrenOf(element: Y.XmlElement, depth: number): Json[] {
  return element.toArray().flatMap((child): Json[] => {
    if (child instanceof Y.XmlText) return textsOf(child)
    // XmlHook is an XmlElement's sibling in name only: it extends Y.Map.
    if (child instanceof Y.XmlElement) return [jsonOfElement(child, depth + 1)]
    throw new Unreadable('a shared type that is neither element nor text')
  })
}

function textsOf(text: Y.XmlText): Json[] {
  const delta = text.toDelta() as { insert?: unknown; attributes?: Record<string, unknown> }[]
  return delta.map(({ insert, attributes }) => {
    if (typeof insert !== 'string') throw new Unreadable('a text that holds something else')
    const marks = Object.entries(attributes ?? {}).map(([name, attrs]) => ({ type: markName(name), attrs }))
    return { type: 'text', text: insert, ...(marks.length ? { marks } : {}) }
  })
}

// y-tiptap writes a mark that may stand twice on one text with a digest behind its name.
const markName = (name: string): string => /^(.*)--[a-zA-Z0-9+/=]{8}$/.exec(name)?.[1] ?? name
