/**
 * Somebody's editor of one field without a screen: the extensions, the recording and the
 * undo that the browser has, over a view that only keeps the state.
 */
import { Editor, getSchema, type Extensions } from '@tiptap/core'
import type { EditorState, PluginView, Transaction } from '@tiptap/pm/state'
import { EditorState as State } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { steadyDrawingKey } from '@/components/editor/live/steady-drawing'
import { collaboration, type Rights, type Shared } from '@/components/editor/live/collaboration'

export type SeatOptions = { doc: Y.Doc; undo: Y.UndoManager; field: string; schema: Extensions; rights: Rights }

export class Seat {
  private readonly editor: Editor
  private readonly pass: (tr: Transaction) => void
  private readonly views: PluginView[]

  constructor({ doc, undo, field, schema, rights }: SeatOptions) {
    const shared: Shared = { doc, undo }
    this.editor = new Editor({ element: null, content: getSchema(schema).topNodeType.createAndFill()?.toJSON(), extensions: [...schema, ...collaboration(shared, field, rights)] })
    const { plugins } = this.editor.extensionManager
    this.editor.view.updateState(State.create({ schema: this.editor.schema, doc: this.editor.state.doc, plugins }))
    const view = this.view()
    this.pass = this.editor.extensionManager.dispatchTransaction((tr) => this.take(tr, view))
    this.views = []
    // Those that tie the state to the shared document; the others draw.
    for (const key of [steadyDrawingKey, ySyncPluginKey, yUndoPluginKey]) {
      const made = key.get(this.editor.state)?.spec.view?.(view)
      if (made) this.views.push(made)
    }
  }

  get state(): EditorState {
    return this.editor.state
  }

  /** As the browser's view dispatches: recorded, filtered, applied, written into the shared document. */
  dispatch(tr: Transaction): void {
    this.pass(tr)
  }

  destroy(): void {
    for (const view of this.views) view.destroy?.()
    this.editor.destroy()
  }

  private take(tr: Transaction, view: EditorView): void {
    const before = this.editor.state
    const { state, transactions } = before.applyTransaction(tr)
    if (!transactions.includes(tr)) return
    this.editor.view.updateState(state)
    for (const one of this.views) one.update?.(view, before)
  }

  private view(): EditorView {
    const state = () => this.state
    const view = {
      get state() {
        return state()
      },
      dispatch: (tr: Transaction) => this.dispatch(tr),
      hasFocus: () => false,
    }
    return view as unknown as EditorView
  }
}
