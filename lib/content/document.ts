/**
 * The door through which every document comes in: autosave, import, demo, command
 * line. What leaves it is known to fit the schema, in plain objects, normalised;
 * behind it nobody checks again.
 */
import { Node, type Schema } from '@tiptap/pm/model'
import { RefusedAttribute } from './attributes'
import { articleSchema } from './schema'
import { maximumBytes, outline, type DocumentError } from './outline'
import type { Doc } from './types'

export { maximumBytes, maximumDepth, type DocumentError } from './outline'

export type ParsedDocument = { ok: true; doc: Doc } | { ok: false; error: DocumentError }

/** A text before its first word. */
export const emptyDoc: Doc = { type: 'doc', content: [{ type: 'paragraph' }] }

/** Reads an unknown value as a document of `schema`, or says why it is none. Never throws. */
export function parseNode(input: unknown, schema: Schema): { ok: true; node: Node } | { ok: false; error: DocumentError } {
  const refused = outline(input, schema)
  if (refused) return { ok: false, error: refused }
  // `outline` has bounded the depth: from here on recursion is safe.
  if (new TextEncoder().encode(JSON.stringify(input)).length > maximumBytes) return { ok: false, error: 'too-large' }
  try {
    const node = Node.fromJSON(schema, input)
    if (node.type !== schema.topNodeType) return { ok: false, error: 'malformed' }
    node.check()
    return { ok: true, node }
  } catch (error) {
    if (error instanceof RefusedAttribute) return { ok: false, error: error.reason === 'invalid' ? 'attribute' : error.reason }
    if (error instanceof RangeError || error instanceof SyntaxError) return { ok: false, error: 'malformed' }
    throw error
  }
}

/** Reads an unknown value as an article document, or says why it is none. Never throws. */
export function parseDocument(input: unknown): ParsedDocument {
  const parsed = parseNode(input, articleSchema)
  // ProseMirror's attribute objects have no prototype, which React refuses to pass on: make them plain.
  return parsed.ok ? { ok: true, doc: JSON.parse(JSON.stringify(parsed.node)) as Doc } : parsed
}
