/** Random texts and random writing on them, from a seed: what fails once fails again. */
import { Fragment, Slice, type MarkType, type Node, type NodeType, type Schema } from '@tiptap/pm/model'
import { chainCommands, createParagraphNear, deleteSelection, joinBackward, joinForward, lift, liftEmptyBlock, newlineInCode, selectNodeBackward, setBlockType, splitBlock, toggleMark, wrapIn } from '@tiptap/pm/commands'
import { liftListItem, sinkListItem, splitListItem, wrapInList } from '@tiptap/pm/schema-list'
import { NodeSelection, TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state'
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, isInTable } from '@tiptap/pm/tables'

export type Chance = { upTo: (below: number) => number; of: <T>(list: readonly T[]) => T; oneIn: (times: number) => boolean }

/** mulberry32 */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const upTo = (below: number): number => Math.floor(next() * below)
  return { upTo, of: (list) => list[upTo(list.length)]!, oneIn: (times) => upTo(times) === 0 }
}

const syllables = ['ma', 'ré', 'tou', 'li', 'san', 'de', 'ko', 'bra', ' ', ' ', 'x']
export const words = (random: Chance): string => Array.from({ length: 1 + random.upTo(6) }, () => random.of(syllables)).join('')
/** Attributes of marks that cannot do without. */
const markAttrs = (name: string, random: Chance): Record<string, unknown> | null =>
  name === 'link' ? { href: random.of(['https://exemple.ma/un', 'https://exemple.ma/deux']) } : name === 'abbreviation' ? { title: words(random).trim() || 'a' } : null
const reviewNames = ['insertion', 'deletion', 'modification', 'note']

const markOf = (type: MarkType, random: Chance) => type.create(markAttrs(type.name, random))

function randomText(type: NodeType, random: Chance): Node[] {
  const { schema } = type
  const atoms = Object.values(schema.nodes).filter((node) => node.isInline && !node.isText && type.contentMatch.matchType(node))
  const marks = Object.values(schema.marks).filter((mark) => !reviewNames.includes(mark.name) && type.allowsMarkType(mark))
  return Array.from({ length: random.upTo(4) }, () => {
    if (atoms.length > 0 && random.oneIn(6)) return random.of(atoms).createAndFill()!
    const set = random.oneIn(3) && marks.length > 0 ? [markOf(random.of(marks), random)] : []
    return schema.text(words(random), set)
  })
}

/** Not an embed without an address. */
const canStand = (type: NodeType): boolean => type.isText || isValid(type.create()) || !type.isLeaf

const attrsOf = (type: NodeType, random: Chance): Record<string, unknown> | null => {
  if (type.name === 'heading') return { level: random.of([2, 3, 4]) }
  if (type.name === 'keyFigure') return { value: words(random), label: words(random) }
  return null
}

function randomNode(type: NodeType, random: Chance, depth: number): Node {
  if (type.isLeaf) return type.create(attrsOf(type, random))
  if (type.isTextblock) return type.create(attrsOf(type, random), Fragment.fromArray(randomText(type, random)))
  if (type.spec.tableRole === 'table') {
    const { tableRow, tableCell } = type.schema.nodes
    const columns = 1 + random.upTo(3)
    return type.create(null, Array.from({ length: 1 + random.upTo(3) }, () => tableRow!.create(null, Array.from({ length: columns }, () => randomNode(tableCell!, random, depth + 1)))))
  }
  const children: Node[] = []
  let match = type.contentMatch
  for (let count = 1 + random.upTo(3); count > 0 || !match.validEnd; count--) {
    const options = Object.values(type.schema.nodes).filter((node) => match.matchType(node) && canStand(node) && (depth < 3 || node.inlineContent || node.isLeaf || count <= 0) && !(node.spec.tableRole && depth > 0 && !type.spec.tableRole))
    if (options.length === 0) break
    const next = random.of(options.some((node) => node.isTextblock) && (depth > 1 || random.oneIn(2)) ? options.filter((node) => node.isTextblock) : options)
    children.push(randomNode(next, random, depth + 1))
    match = match.matchType(next)!
  }
  return type.createAndFill(attrsOf(type, random), children) ?? type.createAndFill()!
}

export const randomDocument = (schema: Schema, random: Chance): Node => randomNode(schema.topNodeType, random, 0)

function select(state: EditorState, random: Chance): EditorState {
  const { doc } = state
  const at = random.upTo(doc.content.size + 1)
  const isRange = random.oneIn(2)
  const other = isRange ? Math.max(0, Math.min(doc.content.size, at + (random.oneIn(3) ? random.upTo(60) - 30 : random.upTo(12) - 6))) : at
  if (random.oneIn(8)) {
    const nodes: number[] = []
    doc.descendants((node, pos) => { if (!node.isText && NodeSelection.isSelectable(node)) nodes.push(pos) })
    if (nodes.length > 0) return state.apply(state.tr.setSelection(NodeSelection.create(doc, random.of(nodes))))
  }
  return state.apply(state.tr.setSelection(TextSelection.between(doc.resolve(at), doc.resolve(other))))
}

function deleteOne(isForward: boolean): Command {
  return (state, dispatch) => {
    const { $from, empty } = state.selection
    if (!empty || !$from.parent.isTextblock) return false
    const next = isForward ? $from.nodeAfter : $from.nodeBefore
    if (!next) return (isForward ? joinForward : chainCommands(joinBackward, selectNodeBackward))(state, dispatch)
    const size = next.isText ? 1 : next.nodeSize
    dispatch?.(isForward ? state.tr.delete($from.pos, $from.pos + size) : state.tr.delete($from.pos - size, $from.pos))
    return true
  }
}

function attribute(random: Chance): Command {
  return (state, dispatch) => {
    const found: { pos: number; name: string }[] = []
    state.doc.descendants((node, pos) => { for (const name of ['alt', 'caption', 'value', 'cite']) if (name in node.attrs) found.push({ pos, name }) })
    if (found.length === 0) return false
    const { pos, name } = random.of(found)
    dispatch?.(state.tr.setNodeAttribute(pos, name, words(random)))
    return true
  }
}

function commands(schema: Schema, random: Chance): Command[] {
  const { nodes, marks } = schema
  const typed: Command = (state, dispatch) => { dispatch?.(state.tr.insertText(words(random).trim() || 'a')); return state.selection.$from.parent.inlineContent || state.selection instanceof TextSelection }
  const erase = chainCommands(deleteSelection, deleteOne(random.oneIn(2)))
  // ProseMirror's own `splitBlock` throws where it finds, or is left with, a caret in no block at all.
  const enter: Command = (state, dispatch) => state.selection.$from.depth > 0 && state.selection.$from.sameParent(state.selection.$to) && chainCommands(newlineInCode, createParagraphNear, liftEmptyBlock, splitBlock)(state, dispatch)
  if (!nodes.paragraph || !nodes.bulletList) return [typed, typed, erase, erase]
  const item = nodes.listItem!
  const paste: Command = (state, dispatch) => {
    const source = random.oneIn(3) ? state.doc : randomDocument(schema, random)
    const from = random.upTo(source.content.size)
    const slice = source.slice(from, Math.min(source.content.size, from + random.upTo(30)))
    dispatch?.(state.tr.replaceSelection(random.oneIn(2) ? slice : new Slice(source.content, 0, 0)))
    return true
  }
  const insert: Command = (state, dispatch) => { dispatch?.(state.tr.replaceSelectionWith(randomNode(random.of([nodes.figure!, nodes.horizontalRule!, nodes.hardBreak!, nodes.keyFigures!]), random, 1))); return true }
  const format = Object.values(marks).filter((mark) => !reviewNames.includes(mark.name))
  const type = random.of(format)
  const mark = toggleMark(type, markAttrs(type.name, random), { removeWhenPresent: random.oneIn(2) })
  const table: Command = (state, dispatch) => isInTable(state) && random.of([addRowAfter, deleteRow, addColumnAfter, deleteColumn, deleteTable])(state, dispatch)
  return [
    typed, typed, typed, erase, erase, erase, enter, enter, splitListItem(item), paste, insert, attribute(random), table, table,
    mark, mark,
    setBlockType(nodes.heading!, { level: random.of([2, 3, 4]) }), setBlockType(random.of([nodes.paragraph, nodes.pullQuote!])),
    wrapIn(nodes.blockquote!), lift, liftListItem(item), sinkListItem(item), wrapInList(random.of([nodes.bulletList, nodes.orderedList!])),
  ]
}

/** One thing a person might do, from wherever the caret might be: the state it starts from and its transaction. */
export function somethingWritten(from: EditorState, random: Chance): { state: EditorState; tr: Transaction } {
  for (let tries = 0; tries < 50; tries++) {
    const state = select(from, random)
    let tr: Transaction | null = null
    const written = (made: Transaction) => { tr = made }
    random.of(commands(state.schema, random))(state, written)
    const made = tr as Transaction | null
    if (made?.docChanged && isValid(made.doc)) return { state, tr: made }
  }
  return { state: from, tr: from.tr }
}

export function isValid(doc: Node): boolean {
  try {
    doc.check()
    return true
  } catch {
    return false
  }
}
