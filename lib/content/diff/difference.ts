/** What a comparison answers: rows of blocks, and in them pieces of text. Data only; who shows it decides how. */
import type { Tree } from './tree'

/**
 * A piece of a line. `same`: in both, though the kind of a space may differ;
 * `formatted`: the same words under other marks.
 */
export type Part =
  | { kind: 'same' | 'formatted'; before: Tree; after: Tree }
  | { kind: 'removed'; before: Tree; after: null }
  | { kind: 'added'; before: null; after: Tree }

/** One attribute that changed; `parts` where both values are words. */
export type AttributeChange = { name: string; before: unknown; after: unknown; parts: Part[] }

/**
 * One block, or one child of a block. The earlier text is every row that has a `before`, in
 * order, and the later one every row that has an `after`. A block that was moved is two
 * rows: one where it was and one where it is.
 */
export type Row =
  | { kind: 'same'; before: Tree; after: Tree }
  | { kind: 'removed'; before: Tree; after: null }
  | { kind: 'added'; before: null; after: Tree }
  | { kind: 'moved'; before: Tree; after: null }
  | { kind: 'moved'; before: null; after: Tree }
  | { kind: 'changed'; before: Tree; after: Tree; attributes: AttributeChange[]; parts: Part[]; rows: Row[] }

export type ChangedRow = Extract<Row, { kind: 'changed' }>

/** Words that came and words that went. */
export type Size = { added: number; removed: number }
