/**
 * Find and replace in the editor: the matches follow the text, the current one follows the
 * person. Only the matches around the current one are drawn: an « e » in a long text has
 * more than a browser can mark.
 */
import { Extension, type Editor } from '@tiptap/core'
import { Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { toolsOf } from '../tool-state'
import { dispatchApart } from '../undo-step'
import { Searcher, type Match, type Search } from './searching'
import { mappingOf } from '../mapping-of'

export type Found = { searcher: Searcher; matches: Match[]; current: number; drawn: DecorationSet }

type Ask = { search: Search | null } | { current: number }

const key = new PluginKey<Found | null>('find')
const drawnAround = 250

function found(state: Pick<EditorState, 'doc'>, searcher: Searcher, matches: Match[], current: number): Found {
  const first = Math.max(0, current - drawnAround)
  const drawn = matches.slice(first, current + drawnAround).map(({ from, to }, index) => Decoration.inline(from, to, { class: first + index === current ? 'find-match find-current' : 'find-match' }))
  return { searcher, matches, current, drawn: DecorationSet.create(state.doc, drawn) }
}

/** The first match at or behind a place, or the first of all. */
const nextFrom = (matches: Match[], at: number): number => Math.max(0, matches.findIndex(({ from }) => from >= at))

export const Find = Extension.create({
  name: 'find',
  addProseMirrorPlugins: () => [
    new Plugin<Found | null>({
      key,
      state: {
        init: () => null,
        apply(tr, was, before) {
          const ask = tr.getMeta(key) as Ask | undefined
          if (ask && 'search' in ask) {
            if (ask.search === null) return null
            const searcher = new Searcher(ask.search)
            const matches = searcher.in(tr.doc)
            return found(tr, searcher, matches, nextFrom(matches, was?.matches[was.current]?.from ?? before.selection.from))
          }
          if (!was) return null
          if (ask) return found(tr, was.searcher, was.matches, ask.current)
          if (!tr.docChanged) return was
          const here = was.matches[was.current]
          const matches = was.searcher.in(tr.doc)
          return found(tr, was.searcher, matches, here ? nextFrom(matches, mappingOf(tr).map(here.from)) : 0)
        },
      },
      props: { decorations: (state) => key.getState(state)?.drawn },
    }),
  ],
})

export const foundIn = (state: EditorState): Found | null => key.getState(state) ?? null

const ask = (editor: Editor, what: Ask) => editor.view.dispatch(editor.state.tr.setMeta(key, what))

/** Shows the current match without taking the focus away. */
function reveal(editor: Editor): void {
  editor.view.dom.querySelector('.find-current')?.scrollIntoView({ block: 'center' })
}

/** Searches for something else; null ends the search. */
export function searchFor(editor: Editor, search: Search | null): void {
  ask(editor, { search })
  if (search) reveal(editor)
}

export function goToMatch(editor: Editor, direction: 1 | -1): void {
  const now = foundIn(editor.state)
  if (!now || now.matches.length === 0) return
  ask(editor, { current: (now.current + direction + now.matches.length) % now.matches.length })
  reveal(editor)
}

function replaceAt(tr: Transaction, { from, to }: Match, words: string): void {
  const marks = tr.doc.nodeAt(from)?.marks
  if (words === '') tr.delete(from, to)
  else tr.replaceWith(from, to, tr.doc.type.schema.text(words, marks))
}

/** Replaces the current match and goes to the next. */
export function replaceMatch(editor: Editor, words: string): void {
  const now = foundIn(editor.state)
  const match = now?.matches[now.current]
  if (!match || !editor.isEditable) return
  // A match inside its own replacement is not the next one, and a suggestion stands behind what it replaces.
  let behind = match.to
  const follow = ({ transaction }: { transaction: Transaction }) => { behind = transaction.mapping.map(behind, 1) }
  const { tr } = editor.state
  replaceAt(tr, match, words)
  editor.on('transaction', follow)
  dispatchApart(editor.view, tr)
  editor.off('transaction', follow)
  const after = foundIn(editor.state)
  if (after && after.matches.length > 0) ask(editor, { current: nextFrom(after.matches, behind) })
  reveal(editor)
}

/** Replaces every match; one undo takes it all back. */
export function replaceAll(editor: Editor, words: string): void {
  const now = foundIn(editor.state)
  if (!now || now.matches.length === 0 || !editor.isEditable) return
  const { tr } = editor.state
  // From the end, so that the places before stay true.
  for (const match of now.matches.toReversed()) replaceAt(tr, match, words)
  dispatchApart(editor.view, tr)
  toolsOf(editor).say('replaced', { count: now.matches.length })
}

/** Ends the search with the match as selection. */
export function leaveSearch(editor: Editor): void {
  const now = foundIn(editor.state)
  const match = now?.matches[now.current]
  const { tr } = editor.state
  if (match) tr.setSelection(TextSelection.create(tr.doc, match.from, match.to))
  editor.view.dispatch(tr.setMeta(key, { search: null } satisfies Ask).scrollIntoView())
  editor.view.focus()
}
