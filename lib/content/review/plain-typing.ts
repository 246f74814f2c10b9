/**
 * Who types within somebody's suggestion types plain text: ProseMirror would give the
 * new words the marks around them, and so make them part of it, or of what is to go.
 */
import type { Transaction } from '@tiptap/pm/state'
import { isSuggestionMark } from './review-marks'
import { isRecordable } from './recordable'

/** Meta of transactions that only move or copy what stands in the text. */
export const movesMeta = 'moves'

/** Takes suggestion marks off what a transaction has typed. What is moved keeps them, and so does what is pasted or dropped: it may be a move. */
export function typedPlainly(tr: Transaction, passing: readonly string[]): Transaction {
  const event: unknown = tr.getMeta('uiEvent')
  if (!isRecordable(tr, passing) || event === 'paste' || event === 'drop' || tr.getMeta(movesMeta) !== undefined) return tr
  const written: { from: number; to: number }[] = []
  tr.mapping.maps.forEach((map, at) => {
    const rest = tr.mapping.slice(at + 1)
    map.forEach((_from, _to, from, to) => written.push({ from: rest.map(from, 1), to: rest.map(to, -1) }))
  })
  for (const { from, to } of written.filter((range) => range.to > range.from)) {
    tr.doc.nodesBetween(from, to, (node, pos) => {
      for (const mark of node.isText ? node.marks.filter(isSuggestionMark) : []) tr.removeMark(Math.max(from, pos), Math.min(to, pos + node.nodeSize), mark)
    })
  }
  return tr
}
