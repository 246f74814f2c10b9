/**
 * Two edits that were right where they were made can leave together what the schema
 * does not allow: a list whose last item one took away while the other emptied it. The
 * editor takes the smallest such piece out when it draws the text; so does this.
 */
import { Fragment, Mark, type Node, type Schema } from '@tiptap/pm/model'
import type { Json } from './yjs-json'

/** The document without the pieces that do not fit. */
export function withoutMisfits(json: Json, schema: Schema): Node {
  const content = (json.content ?? []).flatMap((child) => fitting(child, schema) ?? [])
  const doc = schema.topNodeType
  return doc.validContent(Fragment.fromArray(content)) ? doc.create(null, content) : (doc.createAndFill(null, content) ?? (doc.createAndFill() as Node))
}

function fitting(json: Json, schema: Schema): Node | null {
  try {
    if (json.type === 'text') return inOrder(schema.nodeFromJSON(json))
    const content = (json.content ?? []).flatMap((child) => fitting(child, schema) ?? [])
    const node = schema.nodeFromJSON({ ...json, content: content.map((child) => child.toJSON() as Json) })
    node.check()
    return node
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

// Marks set by two people at once may stand in another order than the schema's: no reason to lose the words.
const inOrder = (text: Node): Node => text.mark(text.marks.reduce((set, mark) => mark.addToSet(set), Mark.none))
