/**
 * What makes an editor one of the shared text: its fragment, the common undo, the others'
 * carets, suggesting, and a guard in front of changes that the server would refuse.
 */
import { Extension, type Extensions } from '@tiptap/core'
import { Slice, type Node } from '@tiptap/pm/model'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { hasForbiddenCharacters } from '@/lib/content/characters'
import { Suggesting } from '../suggesting/suggesting'
import { carets } from './carets'
import { collaborationFromStart } from './first-words'
import { freshSelection } from './fresh-selection'
import type { OpenDocument } from './live-text'
import { steadyDrawing } from './steady-drawing'

export type Rights = {
  author: string
  /** Read at each change: they come and go while the editor stays. */
  mayType: () => boolean
  suggests: () => boolean
  /** Whether the document may become this. */
  fits?: (doc: Node) => boolean
}

/** What an editor needs of an open text; without a line, or its `awareness`, nobody's carets are shown. */
export type Shared = Pick<OpenDocument, 'doc' | 'undo'> & { line?: { provider: Pick<OpenDocument['line']['provider'], 'awareness' | 'on' | 'off'> } }

export function collaboration({ doc, line, undo }: Shared, field: string, rights: Rights): Extensions {
  return [
    steadyDrawing,
    ...collaborationFromStart({ document: doc, field, yUndoOptions: { undoManager: undo } }),
    Suggesting.configure({ author: () => rights.author, isOn: rights.suggests, closeUndoGroup: () => undo.stopCapturing() }),
    Extension.create({
      name: 'sharedText',
      addProseMirrorPlugins: () => [
        ...(line ? [freshSelection(line.provider)] : []),
        ...(line?.provider.awareness ? [carets(line.provider.awareness)] : []),
        new Plugin({
          filterTransaction: (tr) => isFromOthers(tr) || !tr.docChanged || (rights.mayType() && isAcceptable(tr, rights.fits)),
          // What is dragged to be copied would stand in the document as one node in two places, and y-tiptap knows nodes by their identity.
          props: { transformPasted: (slice, view) => (view.dragging?.slice === slice ? Slice.fromJSON(view.state.schema, slice.toJSON()) : slice) },
        }),
      ],
    }),
  ]
}

const isFromOthers = (tr: Transaction): boolean => tr.getMeta(ySyncPluginKey) !== undefined

function isAcceptable(tr: Transaction, fits: Rights['fits']): boolean {
  const brings = tr.steps.flatMap((step) => ('slice' in step && step.slice instanceof Slice ? [step.slice] : []))
  // An invisible control character would be refused with everything typed around it.
  const isClean = brings.every(({ content }) => !hasForbiddenCharacters(content.textBetween(0, content.size)))
  return isClean && (fits?.(tr.doc) ?? true)
}
