/** Numbers of the notes, in the order of the text as on the page: one without words has none. */
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Editor } from '@tiptap/react'

type NumberedNote = { at: number; number: number; text: string }

/** The notes of a text that have words. */
export function notesOf(doc: Node): NumberedNote[] {
  const notes: NumberedNote[] = []
  doc.descendants((node, at) => {
    const text = node.type.name === 'footnote' ? String(node.attrs.text) : ''
    if (text.trim() !== '') notes.push({ at, number: notes.length + 1, text })
  })
  return notes
}

type Numbered = { notes: NumberedNote[]; decorations: DecorationSet }

const key = new PluginKey<Numbered>('noteNumbers')

const numbered = (doc: Node): Numbered => {
  const notes = notesOf(doc)
  return { notes, decorations: DecorationSet.create(doc, notes.map(({ at, number }) => Decoration.node(at, at + 1, {}, { number }))) }
}

/** The notes of the text as it stands. */
export const notesIn = ({ state }: Editor): NumberedNote[] => key.getState(state)?.notes ?? []

export const NoteNumbers = Extension.create({
  name: 'noteNumbers',
  addProseMirrorPlugins: () => [
    new Plugin<Numbered>({
      key,
      state: {
        init: (_config, { doc }) => numbered(doc),
        apply: (tr, before) => (tr.docChanged ? numbered(tr.doc) : before),
      },
      props: { decorations: (state) => key.getState(state)?.decorations },
    }),
  ],
})
