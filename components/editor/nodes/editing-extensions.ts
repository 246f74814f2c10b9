/**
 * A schema with what editing adds to it: node views, cursors, the placeholder, uploads.
 * No node and no mark is added here.
 */
import { Extension, type Extensions, type NodeViewRenderer } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { Dropcursor, Gapcursor, Placeholder } from '@tiptap/extensions'
import { ListKeymap } from '@tiptap/extension-list'
import { LeavingBlocks } from '../inserting/leaving'
import { NoteNumbers } from '../inserting/note-numbers'
import { PastedAddress } from '../inserting/pasted-address'
import { Questions } from '../inserting/questions'
import { Pasting, type LeftBehind } from '../pasting/pasting'
import { PictureUploads } from '../pictures/picture-uploads'
import type { PhotoShelf } from '../pictures/photo-shelf'
import type { UploadWords } from '../pictures/upload-box'
import { SmartTyping } from '../tools/typography/smart-typing'
import { WritingTools } from '../tools/writing-tools'
import { BlockInHand } from './block-in-hand'
import { CalloutView } from './callout-view'
import { CodeBlockView } from './code-block-view'
import { Editability } from './editable'
import { EmbedView } from './embed-view'
import { FigureView } from './figure-view'
import { footnoteView } from './footnote-view'
import { GalleryPictureView } from './gallery-picture-view'
import { GalleryView } from './gallery-view'
import { KeyFiguresView, KeyFigureView } from './key-figures-view'
import { keepsToItself } from './picture-dragging'
import { PullQuoteView } from './pull-quote-view'
import { TableView } from './table-view'

/** Words of what is drawn without React, already translated. */
export type NodeWords = {
  /** What a note's call is named: « Note 3 », or what one without words is. */
  note: (number: number | undefined) => string
  /** What a pasted picture's file is called. */
  pastedPicture: (number: number) => string
}

const viewsWith = (words: NodeWords): Record<string, NodeViewRenderer> => ({
  callout: ReactNodeViewRenderer(CalloutView),
  codeBlock: ReactNodeViewRenderer(CodeBlockView, { contentDOMElementTag: 'code' }),
  embed: ReactNodeViewRenderer(EmbedView),
  figure: ReactNodeViewRenderer(FigureView),
  footnote: footnoteView(words.note),
  gallery: ReactNodeViewRenderer(GalleryView),
  galleryPicture: ReactNodeViewRenderer(GalleryPictureView, { stopEvent: keepsToItself }),
  keyFigures: ReactNodeViewRenderer(KeyFiguresView),
  keyFigure: ReactNodeViewRenderer(KeyFigureView),
  pullQuote: ReactNodeViewRenderer(PullQuoteView),
  table: ReactNodeViewRenderer(TableView, { contentDOMElementTag: 'tbody' }),
})

/** The schema's extensions with the views that editing gives their nodes. */
function withViews(extensions: Extensions, words: NodeWords): Extensions {
  const views = viewsWith(words)
  return extensions.map((extension) => {
    const view = views[extension.name]
    return view ? extension.extend({ addNodeView: () => view }) : extension
  })
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

type Options = { schema: Extensions; own: Extensions; placeholder: string; shelf: PhotoShelf; uploadWords: UploadWords; nodeWords: NodeWords; leftBehind: (what: LeftBehind | null) => void }

/** `own`: what only this kind of text has, its history above all. */
export const editingExtensions = ({ schema, own, placeholder, shelf, uploadWords, nodeWords, leftBehind }: Options): Extensions => [
  ...withViews(schema, nodeWords),
  ...own,
  Gapcursor,
  Dropcursor.configure({ color: false, class: 'drop-cursor', width: 2 }),
  ListKeymap,
  Placeholder.configure({ placeholder, showOnlyWhenEditable: true }),
  BlockInHand,
  FigureNumbers,
  NoteNumbers,
  Editability,
  LeavingBlocks,
  Questions,
  PastedAddress,
  SmartTyping,
  PictureUploads.configure({ shelf, words: uploadWords }),
  Pasting.configure({ leftBehind, pictureName: nodeWords.pastedPicture }),
  WritingTools,
]
