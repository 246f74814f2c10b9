/**
 * The first look at a document from outside, without recursion: ten thousand
 * levels must be refused, not answered with a stack overflow. It checks what
 * ProseMirror is lenient about: unknown keys, unknown attributes, control
 * characters; the rest is left to the schema.
 */
import type { Schema } from '@tiptap/pm/model'
import { hasForbiddenCharacters } from './characters'
import { embedFrom } from './embeds'

/** Why a document was refused: a key under `errors` in the editor's message file. */
export type DocumentError = 'too-large' | 'too-deep' | 'malformed' | 'unknown-node' | 'unknown-mark' | 'attribute' | 'link' | 'control'

export const maximumBytes = 2 * 1024 * 1024
/** A list within a list within a quote is depth 7; nobody needs 20. */
export const maximumDepth = 20
// An article's text has at most seven; notes and suggestions may overlap on it.
const mostMarks = 40

const nodeKeys = new Set(['type', 'attrs', 'content', 'marks', 'text'])
const markKeys = new Set(['type', 'attrs'])

type PlainObject = Record<string, unknown>

function isPlain(value: unknown): value is PlainObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const ownKeysAreIn = (object: PlainObject, known: ReadonlySet<string>): boolean => Object.keys(object).every((key) => known.has(key))

function attributesProblem(attrs: unknown, known: PlainObject | undefined | null): DocumentError | null {
  if (attrs === undefined || attrs === null) return null
  if (!isPlain(attrs)) return 'malformed'
  const isKnown = Object.keys(attrs).every((name) => Object.hasOwn(known ?? {}, name))
  // No attribute holds an object: what one could hide is never walked.
  const isFlat = Object.values(attrs).every((value) => value === null || typeof value !== 'object')
  return isKnown && isFlat ? null : 'attribute'
}

function markProblem(mark: unknown, schema: Schema): DocumentError | null {
  if (!isPlain(mark) || !ownKeysAreIn(mark, markKeys) || typeof mark.type !== 'string') return 'malformed'
  if (!Object.hasOwn(schema.marks, mark.type)) return 'unknown-mark'
  return attributesProblem(mark.attrs, schema.marks[mark.type]?.spec.attrs)
}

function nodeProblem(node: PlainObject, schema: Schema): DocumentError | null {
  const { type, text, marks, content, attrs } = node
  if (!ownKeysAreIn(node, nodeKeys) || typeof type !== 'string') return 'malformed'
  if (!Object.hasOwn(schema.nodes, type)) return 'unknown-node'
  if ((type === 'text') !== (typeof text === 'string')) return 'malformed'
  if (typeof text === 'string' && (text === '' || content !== undefined)) return 'malformed'
  if (typeof text === 'string' && hasForbiddenCharacters(text)) return 'control'
  if (marks !== undefined && !Array.isArray(marks)) return 'malformed'
  if (Array.isArray(marks) && marks.length > mostMarks) return 'malformed'
  for (const mark of Array.isArray(marks) ? marks : []) {
    const problem = markProblem(mark, schema)
    if (problem) return problem
  }
  return attributesProblem(attrs, schema.nodes[type]?.spec.attrs) ?? (type === 'embed' && isPlain(attrs) ? embedProblem(attrs) : null)
}

/** The schema looks at one attribute at a time: only here can the site be held against its address. */
function embedProblem({ provider, address }: PlainObject): DocumentError | null {
  const known = typeof address === 'string' ? embedFrom(address) : null
  return known && known.provider !== provider ? 'attribute' : null
}

/** The first thing wrong with the document's build, or null: what `schema` does not know is refused. */
export function outline(input: unknown, schema: Schema): DocumentError | null {
  const waiting: { value: unknown; depth: number }[] = [{ value: input, depth: 1 }]
  let size = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next
    if (!isPlain(value)) return 'malformed'
    if (depth > maximumDepth) return 'too-deep'
    // A lower bound of the bytes, so that what is far too large is left early.
    size += (typeof value.text === 'string' ? value.text.length : 0) + 15 * (Array.isArray(value.content) ? value.content.length : 0)
    if (size > maximumBytes) return 'too-large'
    const problem = nodeProblem(value, schema)
    if (problem) return problem
    if (value.content === undefined) continue
    if (!Array.isArray(value.content)) return 'malformed'
    for (const child of value.content) waiting.push({ value: child, depth: depth + 1 })
  }
  return null
}
