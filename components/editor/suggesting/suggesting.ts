/**
 * Suggesting in the editor: while it is on, what this person writes becomes
 * suggestions; what comes from others, from undo or from a decision passes as it is.
 */
import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { DecorationSet } from '@tiptap/pm/view'
import { uuidv7 } from 'uuidv7'
import { acceptAll, acceptSuggestion, recordSuggestions, rejectAll, rejectSuggestion, suggestionsIn, typedPlainly } from '@/lib/content/review'
import { decorationsOf } from './suggested-nodes'

export type SuggestingOptions = {
  /** The user's id, as it stands in each suggestion. */
  author: () => string
  isOn: () => boolean
  /** Milliseconds since 1970. */
  now: () => number
  newId: () => string
  /** Metas of transactions that come from elsewhere: y-sync's by default. */
  passing: readonly string[]
  /** Called around each decision, so that undo takes it back alone (Yjs: `undoManager.stopCapturing()`). */
  closeUndoGroup: () => void
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    suggesting: {
      acceptSuggestion: (id: string) => ReturnType
      rejectSuggestion: (id: string) => ReturnType
      acceptAllSuggestions: () => ReturnType
      rejectAllSuggestions: () => ReturnType
    }
  }
}

const suggestedNodes = new PluginKey<DecorationSet>('suggestedNodes')

export const Suggesting = Extension.create<SuggestingOptions>({
  name: 'suggesting',

  addOptions: () => ({
    author: () => '',
    isOn: () => false,
    now: () => Date.now(),
    newId: uuidv7,
    passing: ['y-sync$'],
    closeUndoGroup: () => undefined,
  }),

  dispatchTransaction({ transaction, next }) {
    const { author, isOn, now, newId, passing, closeUndoGroup } = this.options
    const isDecision = transaction.getMeta('review') === 'decide'
    if (isDecision) closeUndoGroup()
    const by = { author: author(), at: Math.floor(now() / 1000), id: newId }
    next((isOn() ? recordSuggestions(transaction, this.editor.state, by, passing) : typedPlainly(transaction, passing)).setMeta(suggestedNodes, 'dispatched'))
    if (isDecision) closeUndoGroup()
  },

  addCommands() {
    const decide = (decision: (tr: Transaction) => Transaction) => (tr: Transaction, dispatch: unknown) => {
      if (dispatch) decision(closeHistory(tr))
      return true
    }
    const has = (tr: Transaction, id: string): boolean => suggestionsIn(tr.doc).some((suggestion) => suggestion.id === id)
    return {
      acceptSuggestion: (id) => ({ tr, dispatch }) => has(tr, id) && decide((open) => acceptSuggestion(open, id))(tr, dispatch),
      rejectSuggestion: (id) => ({ tr, dispatch }) => has(tr, id) && decide((open) => rejectSuggestion(open, id))(tr, dispatch),
      acceptAllSuggestions: () => ({ tr, dispatch }) => decide(acceptAll)(tr, dispatch),
      rejectAllSuggestions: () => ({ tr, dispatch }) => decide(rejectAll)(tr, dispatch),
    }
  },

  addProseMirrorPlugins() {
    const { isOn } = this.options
    return [new Plugin<DecorationSet>({
      key: suggestedNodes,
      // What a plugin appends (a link made of an address, a table put right) never passes through the recording above. ProseMirror marks it as appended only after it has asked here.
      filterTransaction: (tr) => !(isOn() && tr.docChanged && tr.getMeta(suggestedNodes) !== 'dispatched'),
      state: {
        init: (_config, state) => decorationsOf(state.doc),
        apply: (tr, decorations) => (tr.docChanged ? decorationsOf(tr.doc) : decorations),
      },
      props: { decorations: (state) => suggestedNodes.getState(state) },
    })]
  },
})
