/**
 * The door through which a shared text comes in: from the log, from a connection.
 * Two people's formats at once can leave marks on a text in another order, or two
 * that should be one; that is honest, so mark sets are put in order before the check.
 */
import { Mark, type Node, type Schema } from '@tiptap/pm/model'
import { parseNode, type DocumentError } from '../document'
import { outline } from '../outline'
import type { Doc } from '../types'
import { mended } from './mending'
import { lineSchema, workingSchema } from './working-schema'

export type ParsedWorking = { ok: true; node: Node } | { ok: false; error: DocumentError }
type Json = { marks?: unknown[]; content?: Json[]; [key: string]: unknown }

/** Mark sets as the schema would have made them. `json` has passed `outline`. */
function inOrder(json: Json, schema: Schema): Json {
  const marks = json.marks?.map((mark) => schema.markFromJSON(mark)).reduce((set, mark) => mark.addToSet(set), Mark.none)
  return {
    ...json,
    ...(marks && { marks: marks.map((mark) => mark.toJSON() as unknown) }),
    ...(json.content && { content: json.content.map((child) => inOrder(child, schema)) }),
  }
}

function parseIn(schema: Schema, input: unknown): ParsedWorking {
  const refused = outline(input, schema)
  if (refused) return { ok: false, error: refused }
  try {
    return parseNode(inOrder(input as Json, schema), schema)
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, error: 'malformed' }
    throw error
  }
}

/** Reads an unknown value as a working text, or says why it is none. Never throws. */
export const parseWorkingDocument = (input: unknown): ParsedWorking => parseIn(workingSchema, input)

/**
 * The same, but blocks that a merge of several people's erasing has left empty or
 * without their first part are mended. Only for what persons wrote who may write: the
 * shared text itself still holds what is mended here, and an editor drops it there.
 */
export function mendWorkingDocument(input: unknown): ParsedWorking {
  const refused = outline(input, workingSchema)
  if (refused) return { ok: false, error: refused }
  try {
    const doc = workingSchema.nodeFromJSON(inOrder(input as Json, workingSchema))
    return doc.type === workingSchema.topNodeType ? parseNode(mended(doc).toJSON(), workingSchema) : { ok: false, error: 'malformed' }
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, error: 'malformed' }
    throw error
  }
}

/** Reads a title or a standfirst. */
export const parseLine = (input: unknown): ParsedWorking => parseIn(lineSchema, input)

function withoutSuggested(json: Json): Json {
  const { attrs, content, ...rest } = json as Json & { attrs?: Record<string, unknown> }
  const { suggested: _none, ...kept } = attrs ?? {}
  return { ...rest, ...(Object.keys(kept).length > 0 && { attrs: kept }), ...(content && { content: content.map(withoutSuggested) }) }
}

/** A settled text (`asWritten`, `asSuggested`) as an article: `parseDocument` takes it as it is. */
export const articleOf = (settled: Node): Doc => withoutSuggested(JSON.parse(JSON.stringify(settled)) as Json) as unknown as Doc

/** A settled line's words. */
export const wordsOf = (settled: Node): string => settled.textContent
