/**
 * What a review writes on a text: three suggestion marks and the anchor of a note,
 * and the same for whole nodes as a JSON list in the attribute `suggested` (Yjs keeps
 * no marks of nodes). What comes from a stranger's document is checked here, strictly.
 */
import { Mark, type Attribute } from '@tiptap/core'
import type { Attrs, Mark as PmMark, Node, Schema } from '@tiptap/pm/model'
import * as z from 'zod/mini'
import { RefusedAttribute } from '../attributes'

/** What may be suggested of a node. `split` and `join` speak of the border before it. */
export const nodeKinds = ['insertion', 'deletion', 'join', 'split', 'modification'] as const
export type NodeKind = (typeof nodeKinds)[number]

export const reviewMarkNames = ['insertion', 'deletion', 'modification', 'note'] as const
const reviewMarks: ReadonlySet<string> = new Set(reviewMarkNames)

/** Whose suggestion it is, and since when: whole seconds since 1970. */
export type Provenance = { id: string; author: string; at: number }
/** A node's earlier type and attributes. */
export type EarlierNode = { type: string; attrs: Record<string, unknown> }
export type NodeSuggestion = Provenance & ({ kind: Exclude<NodeKind, 'modification'> } | { kind: 'modification'; was: EarlierNode })

const longestMark = 4_000
const longestSuggested = 16_000

const idShape = /^[A-Za-z0-9-]{8,64}$/
const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const provenance = { id: z.string().check(z.regex(idShape)), author: z.string().check(z.regex(uuidShape)), at: z.int().check(z.nonnegative()) }
const typeName = z.string().check(z.maxLength(40))
const flat = z.record(typeName, z.union([z.string(), z.number(), z.boolean(), z.null()]))
const suggestedShape = z
  .array(
    z.union([
      z.strictObject({ ...provenance, kind: z.enum(['insertion', 'deletion', 'join', 'split']) }),
      z.strictObject({ ...provenance, kind: z.literal('modification'), was: z.strictObject({ type: typeName, attrs: flat }) }),
    ]),
  )
  .check(z.minLength(1), z.refine((list) => new Set(list.map(({ kind }) => kind)).size === list.length))
const markShape = z.strictObject({ type: typeName, attrs: z.optional(flat) })

const refuse = (): never => {
  throw new RefusedAttribute('invalid')
}
const refuseUnless = (holds: boolean): void => {
  if (!holds) refuse()
}

function jsonOf(value: unknown, longest: number): unknown {
  if (typeof value !== 'string' || value.length > longest) return refuse()
  try {
    return JSON.parse(value) as unknown
  } catch {
    return refuse()
  }
}

type Known = Record<string, { validate?: string | ((value: unknown) => void) }> | null | undefined

// ProseMirror's own check of attributes is not public.
function checkAttributes(attrs: Attrs, known: Known): void {
  for (const [name, { validate }] of Object.entries(known ?? {})) {
    const value: unknown = attrs[name]
    if (typeof validate === 'function') validate(value)
    else if (validate) refuseUnless(validate.split('|').includes(value === null ? 'null' : typeof value))
  }
}

const knows = (attrs: Attrs, known: object | undefined): boolean => Object.keys(attrs).every((name) => Object.hasOwn(known ?? {}, name))

/** The mark a `modification` speaks of. Throws for anything the schema would not let stand on a text. */
export function markOf(schema: Schema, json: unknown): PmMark {
  const parsed = markShape.safeParse(jsonOf(json, longestMark))
  if (!parsed.success || reviewMarks.has(parsed.data.type) || !Object.hasOwn(schema.marks, parsed.data.type)) return refuse()
  const type = schema.marks[parsed.data.type]!
  if (!knows(parsed.data.attrs ?? {}, type.spec.attrs)) refuse()
  const mark = type.create(parsed.data.attrs)
  checkAttributes(mark.attrs, type.spec.attrs)
  return mark
}

export const markJson = (mark: PmMark): string => JSON.stringify(mark)

function checkEarlier(schema: Schema, was: EarlierNode): void {
  if (!Object.hasOwn(schema.nodes, was.type) || Object.hasOwn(was.attrs, 'suggested')) refuse()
  const type = schema.nodes[was.type]!
  if (type.isText || type === schema.topNodeType || !knows(was.attrs, type.spec.attrs)) refuse()
  checkAttributes(type.create(was.attrs).attrs, type.spec.attrs)
}

/** `validate` of the attribute `suggested`. */
export const checkSuggested = (schema: () => Schema) => (value: unknown): void => {
  if (value === null) return
  const parsed = suggestedShape.safeParse(jsonOf(value, longestSuggested))
  if (!parsed.success) return refuse()
  for (const one of parsed.data) if (one.kind === 'modification') checkEarlier(schema(), one.was)
}

/** What is suggested of a node. The attribute has been checked when the document came in. */
export function suggestedOf(node: Node): readonly NodeSuggestion[] {
  const value: unknown = node.attrs.suggested
  return typeof value === 'string' ? (JSON.parse(value) as NodeSuggestion[]) : []
}

/** The value of `suggested` for such a list: kinds in one order, so that equal lists are equal strings. */
export function suggestedAs(list: readonly NodeSuggestion[]): string | null {
  if (list.length === 0) return null
  return JSON.stringify([...list].sort((a, b) => nodeKinds.indexOf(a.kind) - nodeKinds.indexOf(b.kind)))
}

export const isReviewMark = (mark: PmMark): boolean => reviewMarks.has(mark.type.name)
export const isSuggestionMark = (mark: PmMark): boolean => isReviewMark(mark) && mark.type.name !== 'note'
export const provenanceOf = (attrs: Attrs): Provenance => ({ id: attrs.id as string, author: attrs.author as string, at: attrs.at as number })

const unrendered = (validate: (value: unknown) => void, fallback: string | number): Partial<Attribute> => ({ default: fallback, rendered: false, validate })
const nobody = '00000000-0000-0000-0000-000000000000'

const id = unrendered((value) => refuseUnless(typeof value === 'string' && idShape.test(value)), 'unknown-0')
const author = unrendered((value) => refuseUnless(typeof value === 'string' && uuidShape.test(value)), nobody)
const at = unrendered((value) => refuseUnless(Number.isSafeInteger(value) && Number(value) >= 0), 0)

/** Words that come or go. Each excludes only itself: Yjs can leave both on one text. */
const wordsThat = (name: 'insertion' | 'deletion', element: 'ins' | 'del') =>
  Mark.create({
    name,
    inclusive: false,
    excludes: name,
    addAttributes: () => ({ id, author, at }),
    renderHTML: ({ mark }) => [element, { 'data-suggestion': mark.attrs.id as string }, 0],
  })

/** The four marks. They are never read from a clipboard: a pasted text is the paster's own. */
export const reviewMarkExtensions = (schema: () => Schema) => [
  wordsThat('insertion', 'ins'),
  wordsThat('deletion', 'del'),
  // Several may stand on one text (bold by one person, a link by another); each speaks of one mark.
  Mark.create({
    name: 'modification',
    inclusive: false,
    excludes: '',
    addAttributes: () => ({
      id, author, at,
      mark: unrendered((value) => void markOf(schema(), value), '{"type":"bold"}'),
      was: unrendered((value) => refuseUnless(value === 'absent' || value === 'present'), 'absent'),
    }),
    renderHTML: ({ mark }) => ['span', { class: 'suggested-modification', 'data-suggestion': mark.attrs.id as string }, 0],
  }),
  Mark.create({
    name: 'note',
    inclusive: false,
    excludes: '',
    addAttributes: () => ({ id }),
    renderHTML: ({ mark }) => ['span', { 'data-note': mark.attrs.id as string }, 0],
  }),
]
