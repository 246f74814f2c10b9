/** Two versions of an article, compared: its words, its pictures and what stands around them. */
import { compareFields } from './attributes'
import { compareBlocks } from './blocks'
import type { AttributeChange, Part, Row, Size } from './difference'
import { Effort } from './effort'
import { compareStrings } from './lines'
import { sizeOf } from './size'
import { treeOf } from './tree'

/** What is compared of a version. `fields` are shown as values: section, keywords, signatures. */
export type Version = {
  title: string
  standfirst: string
  body: unknown
  hero: Readonly<Record<string, unknown>> | null
  fields: Readonly<Record<string, string | readonly string[] | null>>
}

export type FieldChange = { name: string; before: string | readonly string[] | null; after: string | readonly string[] | null }

export type Difference = {
  title: Part[]
  standfirst: Part[]
  /** The opening picture's attributes that changed; null when nothing of it did. */
  hero: AttributeChange[] | null
  fields: FieldChange[]
  rows: Row[]
  size: Size
  /** Whether the versions had so little in common that parts were compared as wholes. */
  isCoarse: boolean
}

/** Compares two versions. Bounded in time: see `Effort`. */
export function compareVersions(before: Version, after: Version, effort: Effort = new Effort()): Difference {
  const title = compareStrings(before.title, after.title, effort)
  const standfirst = compareStrings(before.standfirst, after.standfirst, effort)
  const rows = compareBlocks(treeOf(before.body).content, treeOf(after.body).content, effort)
  const hero = compareFields(before.hero ?? {}, after.hero ?? {}, effort)
  return {
    title,
    standfirst,
    hero: hero.length > 0 ? hero : null,
    fields: changedFields(before.fields, after.fields),
    rows,
    size: sizeOf(rows, [...title, ...standfirst]),
    isCoarse: effort.isSpent,
  }
}

/** Whether a comparison found nothing. */
export const isUnchanged = ({ title, standfirst, hero, fields, rows }: Difference): boolean =>
  [...title, ...standfirst].every(({ kind }) => kind === 'same') && hero === null && fields.length === 0 && rows.every(({ kind }) => kind === 'same')

function changedFields(before: Version['fields'], after: Version['fields']): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names
    .map((name) => ({ name, before: before[name] ?? null, after: after[name] ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
}
