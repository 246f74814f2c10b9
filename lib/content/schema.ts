/**
 * The one schema of an article: TipTap extensions that give the editor its nodes
 * and the server its ProseMirror schema. The editor adds behaviour (node views,
 * history, slash menu) on top, never a node. `renderHTML` below serves the editing
 * surface and its clipboard only; pages, feeds and mail have their own renderers.
 */
import { getSchema, Mark, Node, type Extensions } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { Blockquote } from '@tiptap/extension-blockquote'
import { Heading } from '@tiptap/extension-heading'
import { Link } from '@tiptap/extension-link'
import { ListItem } from '@tiptap/extension-list-item'
import { OrderedList } from '@tiptap/extension-ordered-list'
import { headingLevel, headingLevels, linkHref, listStart } from './attributes'
import { safeHref } from './links'
import { Abbreviation } from './nodes/abbreviation'
import { callout, pullQuote } from './nodes/asides'
import { ArticleCodeBlock } from './nodes/code-block'
import { embed } from './nodes/embed'
import { footnote } from './nodes/footnote'
import { keyFigure, keyFigures } from './nodes/key-figures'
import { figure, gallery, galleryPicture } from './nodes/pictures'
import { ArticleTable, ArticleTableCell, ArticleTableHeader, ArticleTableRow } from './nodes/table'

const ArticleHeading = Heading.extend({
  addAttributes: () => ({ level: { default: 2, rendered: false, validate: headingLevel } }),
}).configure({ levels: [...headingLevels] })

const ArticleOrderedList = OrderedList.extend({
  addAttributes: () => ({
    start: {
      default: 1,
      validate: listStart,
      parseHTML: (element: HTMLElement) => {
        const start = Number(element.getAttribute('start') ?? 1)
        return Number.isInteger(start) && start >= 0 && start <= 99_999 ? start : 1
      },
    },
  }),
})

// Lists and quotes hold text, not headings or pictures: what cannot be typeset well cannot be written.
const ArticleListItem = ListItem.extend({ content: 'paragraph (paragraph | list)*' })
const ArticleBlockquote = Blockquote.extend({ content: '(paragraph | list)+' })

const ArticleLink = Link.extend({
  inclusive: false,
  addAttributes: () => ({ href: { validate: linkHref } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = safeHref(element.getAttribute('href') ?? '')
        return href === null ? false : { href }
      },
    },
  ],
  renderHTML: ({ mark }) => ['a', { href: safeHref(String(mark.attrs.href)) ?? '', rel: 'noopener' }, 0],
}).configure({
  openOnClick: false,
  autolink: true,
  linkOnPaste: true,
  defaultProtocol: 'https',
  isAllowedUri: (url) => safeHref(url) !== null,
  shouldAutoLink: (url) => /^https?:\/\//i.test(url),
})

const raised = (name: 'superscript' | 'subscript', tag: 'sup' | 'sub', excludes: string, key: string) =>
  Mark.create({
    name,
    excludes,
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
    addKeyboardShortcuts() {
      return { [key]: () => this.editor.commands.toggleMark(name) }
    },
  })

/** The schema of articles as TipTap extensions. */
export const articleExtensions: Extensions = [
  StarterKit.configure({
    blockquote: false,
    codeBlock: false,
    heading: false,
    link: false,
    listItem: false,
    orderedList: false,
    underline: false,
    dropcursor: false,
    gapcursor: false,
    undoRedo: false,
    listKeymap: false,
    trailingNode: false,
  }),
  ArticleHeading,
  ArticleOrderedList,
  ArticleListItem,
  ArticleBlockquote,
  ArticleLink,
  raised('superscript', 'sup', 'superscript subscript', 'Mod-.'),
  raised('subscript', 'sub', 'superscript subscript', 'Mod-,'),
  Abbreviation,
  ArticleCodeBlock,
  ArticleTable,
  ArticleTableRow,
  ArticleTableHeader,
  ArticleTableCell,
  ...[pullQuote, callout, figure, gallery, galleryPicture, keyFigures, keyFigure, footnote, embed].map((spec) => Node.create(spec)),
]

/** The ProseMirror schema of articles. */
export const articleSchema = getSchema(articleExtensions)
