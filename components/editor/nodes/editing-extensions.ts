/**
 * A schema with what editing adds to it: node views, cursors, the placeholder, uploads.
 * No node and no mark is added here.
 */
import { Extension, type AnyExtension, type Extensions } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { Dropcursor, Gapcursor, Placeholder } from '@tiptap/extensions'
import { ListKeymap } from '@tiptap/extension-list'
import { PictureUploads } from '../pictures/picture-uploads'
import type { PhotoShelf } from '../pictures/photo-shelf'
import type { UploadWords } from '../pictures/upload-box'
import { FigureView } from './figure-view'
import { KeyFiguresView, KeyFigureView } from './key-figures-view'
import { PullQuoteView } from './pull-quote-view'
import { SmartTyping } from '../tools/typography/smart-typing'
import { WritingTools } from '../tools/writing-tools'

const views: Record<string, Parameters<typeof ReactNodeViewRenderer>[0]> = {
  figure: FigureView,
  keyFigures: KeyFiguresView,
  keyFigure: KeyFigureView,
  pullQuote: PullQuoteView,
}

const withView = (extension: AnyExtension): AnyExtension => {
  const view = views[extension.name]
  return view ? extension.extend({ addNodeView: () => ReactNodeViewRenderer(view) }) : extension
}

/** Gives each picture the address that the list of what is missing links to: `figure-1`, `figure-2`… */
const FigureNumbers = Extension.create({
  name: 'figureNumbers',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations(state) {
          const numbered: Decoration[] = []
          state.doc.descendants((node, at) => {
            if (node.type.name === 'figure' || node.type.name === 'galleryPicture') numbered.push(Decoration.node(at, at + node.nodeSize, { id: `figure-${numbered.length + 1}` }))
          })
          return DecorationSet.create(state.doc, numbered)
        },
      },
    }),
  ],
})

type Options = { schema: Extensions; own: Extensions; placeholder: string; shelf: PhotoShelf; uploadWords: UploadWords }

/** `own`: what only this kind of text has, its history above all. */
export const editingExtensions = ({ schema, own, placeholder, shelf, uploadWords }: Options): Extensions => [
  ...schema.map(withView),
  ...own,
  Gapcursor,
  Dropcursor.configure({ color: false, class: 'drop-cursor', width: 2 }),
  ListKeymap,
  Placeholder.configure({ placeholder, showOnlyWhenEditable: true }),
  FigureNumbers,
  SmartTyping,
  PictureUploads.configure({ shelf, words: uploadWords }),
  WritingTools,
]
