/**
 * The schema of a text that is being worked on: the article's, with what a review
 * adds. It is derived from `articleExtensions`, so a node added there is a node here.
 */
import { Extension, getExtensionField, getSchema, Node, type AnyConfig, type AnyExtension, type Extensions } from '@tiptap/core'
import { Text } from '@tiptap/extension-text'
import type { Schema } from '@tiptap/pm/model'
import { articleExtensions, articleSchema } from '../schema'
import { checkSuggested, reviewMarkExtensions, reviewMarkNames } from './review-marks'

const withReviewMarks = reviewMarkNames.join(' ')
const articleMarks = Object.keys(articleSchema.marks).join(' ')

/** Lets the review's marks stand where an article allows few marks or none. */
function reviewable(extension: AnyExtension): AnyExtension {
  if (extension.type === 'node') {
    const marks = articleSchema.nodes[extension.name]?.spec.marks
    return marks === undefined || marks === '_' ? extension : extension.extend({ marks: `${marks} ${withReviewMarks}`.trim() })
  }
  // `code` excludes every mark there is: of an article, that is, not of its review.
  if (extension.type === 'mark' && articleSchema.marks[extension.name]?.spec.excludes === '_') return extension.extend({ excludes: articleMarks })
  return extension
}

/** What a bundle (StarterKit) holds, in its place: its nodes and marks are extended like the others. */
function unbundled(extension: AnyExtension): Extensions {
  const { name, options, storage } = extension
  const held = extension.type === 'extension' ? getExtensionField<AnyConfig['addExtensions']>(extension, 'addExtensions', { name, options, storage }) : null
  return held ? held().flatMap(unbundled) : [extension]
}

const suggestedNodes = Object.values(articleSchema.nodes)
  .filter((type) => !type.isText && type !== articleSchema.topNodeType)
  .map((type) => type.name)

/** The attribute of whole nodes. What is suggested of a block is suggested of both its halves when it is split. */
const Suggested = Extension.create({
  name: 'suggested',
  addGlobalAttributes: () => [
    { types: suggestedNodes, attributes: { suggested: { default: null, rendered: false, validate: checkSuggested(() => workingSchema) } } },
  ],
})

/** The working schema as TipTap extensions: in the editor, in place of `articleExtensions`. */
export const workingExtensions: Extensions = [...articleExtensions.flatMap(unbundled).map(reviewable), Suggested, ...reviewMarkExtensions(() => workingSchema)]
export const workingSchema: Schema = getSchema(workingExtensions)

/** Title and standfirst: one line of plain text, reviewed like the rest. */
export const lineExtensions: Extensions = [
  Node.create({ name: 'doc', topNode: true, content: 'line' }),
  Node.create({ name: 'line', content: 'text*', parseHTML: () => [{ tag: 'p' }], renderHTML: () => ['p', 0] }),
  Text,
  ...reviewMarkExtensions(() => lineSchema),
]
export const lineSchema: Schema = getSchema(lineExtensions)

const attributesOf = (attrs: Record<string, { default?: unknown }> | null | undefined) =>
  Object.entries(attrs ?? {}).map(([name, { default: value }]) => [name, value]).sort()

const shapeOf = (schema: Schema) => [
  Object.values(schema.nodes).map(({ name, spec }) => [name, spec.content, spec.marks, spec.group, spec.inline, attributesOf(spec.attrs)]),
  Object.values(schema.marks).map(({ name, spec }) => [name, spec.excludes, attributesOf(spec.attrs)]),
]

// FNV-1a, twice 32 bits: it tells two versions apart and keeps nobody out.
function hashOf(words: string): string {
  const round = (seed: number) => {
    let hash = seed
    for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
    return (hash >>> 0).toString(16).padStart(8, '0')
  }
  return round(0x811c9dc5) + round(0x01234567)
}

/** Names the build of both schemas: a tab with another one may only read. */
export const schemaVersion: string = hashOf(JSON.stringify([shapeOf(workingSchema), shapeOf(lineSchema)]))
