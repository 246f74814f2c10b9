/**
 * The shared document of a text (docs/shared-text.md) read and written: Yjs on one
 * side, ProseMirror nodes of the working schema on the other.
 */
import { updateYFragment } from '@tiptap/y-tiptap'
import type { Node } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { lineSchema, mendWorkingDocument, parseLine, workingSchema } from '@/lib/content/review'
import { readFields, writeFields, type SharedFields } from './fields'
import { jsonOfElement, type Json } from './yjs-json'

/** The text as people work on it, suggestions and anchors included. */
export type SharedText = SharedFields & { title: Node; standfirst: Node; body: Node }

export const fragments = ['title', 'standfirst', 'body'] as const
export type FragmentName = (typeof fragments)[number]
export const fieldsRoot = 'fields'

export const schemaOf = (name: FragmentName) => (name === 'body' ? workingSchema : lineSchema)

/** A document out of its updates. */
export function documentOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  if (updates.length) Y.applyUpdate(doc, updates.length === 1 ? (updates[0] as Uint8Array) : Y.mergeUpdates([...updates]))
  return doc
}

/** A document as one update, without what is deleted for good. */
export const encodeWhole = (doc: Y.Doc): Uint8Array => Y.encodeStateAsUpdate(doc)

/** Reads the whole document; throws when it does not fit, which the door prevents. */
export function readText(doc: Y.Doc): SharedText {
  const fields = readFields(doc.getMap(fieldsRoot))
  if (!fields) throw new Error('a shared text holds fields that do not fit')
  const [title, standfirst, body] = fragments.map((name) => readFragment(doc, name))
  return { ...fields, title: title as Node, standfirst: standfirst as Node, body: body as Node }
}

/** One fragment as a document of its schema. An empty one is an empty document. */
export function readFragment(doc: Y.Doc, name: FragmentName): Node {
  const json = jsonOfFragment(doc.getXmlFragment(name), name)
  const parsed = name === 'body' ? mendWorkingDocument(json) : parseLine(json)
  if (!parsed.ok) throw new Error(`a shared text holds a ${name} that does not fit: ${parsed.error}`)
  return parsed.node
}

function jsonOfFragment(fragment: Y.XmlFragment, name: FragmentName): Json {
  const content = fragment.toArray().flatMap((child) => (child instanceof Y.XmlElement ? [jsonOfElement(child)] : []))
  return { type: 'doc', content: content.length ? content : [{ type: name === 'body' ? 'paragraph' : 'line' }] }
}

/** Plain words as a line. */
export const lineOf = (words: string): Node =>
  lineSchema.nodeFromJSON({ type: 'doc', content: [{ type: 'line', ...(words ? { content: [{ type: 'text', text: words.replace(/\s*\n\s*/g, ' ') }] } : {}) }] })

/** Changes the document into that text, touching only what differs; answers the update, null where nothing did. */
export function writeText(doc: Y.Doc, text: SharedText): Uint8Array | null {
  let update: Uint8Array | null = null
  const keep = (made: Uint8Array) => void (update = made)
  doc.on('update', keep)
  doc.transact(() => {
    for (const name of fragments) updateYFragment(doc, doc.getXmlFragment(name), text[name], { mapping: new Map(), isOMark: new Map() })
    writeFields(doc.getMap(fieldsRoot), text)
  })
  doc.off('update', keep)
  return update
}
