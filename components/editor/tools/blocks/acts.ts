/** Moves, doubles and removes blocks in the editor, and says what was done. */
import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { movesMeta } from '@/lib/content/review'
import { toolsOf } from '../tool-state'
import { dispatchApart } from '../undo-step'
import { doubledUnit, movedUnit, unitAt, withoutUnit, type Direction, type Unit } from './moving'

const kindOf = ({ parent, first }: Unit): string => parent.child(first).type.name

function act(editor: Editor, tr: Transaction | null, said: string, values: Record<string, string | number>): boolean {
  if (tr) dispatchApart(editor.view, tr.setMeta(movesMeta, true).scrollIntoView())
  toolsOf(editor).say(tr ? said : 'edge', values)
  return true
}

/** The key is taken also at the edge, where nothing moves. */
export function moveUnit(editor: Editor, direction: Direction, unit = unitAt(editor.state.selection)): boolean {
  if (!unit || !editor.isEditable) return false
  const tr = movedUnit(editor.state, unit, direction)
  return act(editor, tr, 'moved', { kind: kindOf(unit), place: unit.first + (direction === 'up' ? 0 : 2), count: unit.parent.childCount })
}

export function doubleUnit(editor: Editor, unit = unitAt(editor.state.selection)): boolean {
  return unit && editor.isEditable ? act(editor, doubledUnit(editor.state, unit), 'doubled', { kind: kindOf(unit) }) : false
}

export function removeUnit(editor: Editor, unit = unitAt(editor.state.selection)): boolean {
  return unit && editor.isEditable ? act(editor, withoutUnit(editor.state, unit), 'removed', { kind: kindOf(unit) }) : false
}
