/**
 * One transaction on its way to becoming suggestions: who makes it, which ids it
 * uses, and where each place of the changed document is in the recorded one.
 */
import type { Node } from '@tiptap/pm/model'
import type { Mapping } from '@tiptap/pm/transform'
import { suggestionsOn } from './authorship'
import { suggestedOf, type Provenance } from './review-marks'

/** Who suggests: a user's id, whole seconds since 1970, and where new ids come from. */
export type Author = { author: string; at: number; id: () => string }

/** A place inside a node that was made for the recorded document, known by its identity. */
export type Place = { node: Node; offset: number }

export type Session = {
  author: string
  mapping: Mapping
  fresh: () => Provenance
  /** The one id of everything that is done to whole nodes, or to marks. */
  whole: () => Provenance
  /** The author's own new container that is being written in: all that comes in it belongs to it. */
  within: Provenance | null
  /** Places behind what ends there, before what begins there, and nodes by where they begin. */
  behind: Map<number, Place>
  ahead: Map<number, Place>
  nodes: Map<number, Node>
}

export function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

export function sessionOf(by: Author, mapping: Mapping): Session {
  const fresh = () => ({ id: by.id(), author: by.author, at: by.at })
  return { author: by.author, mapping, fresh, whole: once(fresh), within: null, behind: new Map(), ahead: new Map(), nodes: new Map() }
}

/** The author's own suggestion on this node that writing right beside it goes on with. */
export function ownOn(node: Node | undefined, author: string): Provenance | null {
  const own = node && suggestionsOn(node).find((one) => one.author === author && one.kind !== 'modification')
  return own ? { id: own.id, author: own.author, at: own.at } : null
}

/** The author's own insertion of this very node. */
export function ownInsertionOf(node: Node, author: string): Provenance | null {
  const own = suggestedOf(node).find((one) => one.author === author && one.kind === 'insertion')
  return own ? { id: own.id, author: own.author, at: own.at } : null
}

/** The same at the end of a block. */
export function ownAtEnd(block: Node | undefined, author: string): Provenance | null {
  if (!block?.isTextblock) return null
  return block.lastChild ? ownOn(block.lastChild, author) : ownOn(block, author)
}

/** Whether a border is new, one's own, and nobody else has suggested anything of it. */
export function isOwnBorder(node: Node, author: string): boolean {
  const list = suggestedOf(node)
  return list.every((one) => one.author === author) && list.some((one) => one.kind === 'split' || one.kind === 'insertion')
}
