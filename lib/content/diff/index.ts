/** The comparison of two versions of a text. Pure: no schema, no database, no DOM. */
export { compareVersions, isUnchanged, type Difference, type FieldChange, type Version } from './compare'
export type { AttributeChange, ChangedRow, Part, Row, Size } from './difference'
export { kindAttribute } from './attributes'
export { Effort, fullEffort } from './effort'
export { isLine, isText, keyOf, sameMarks, treeOf, type Tree, type TreeMark } from './tree'
