/** What a block can become, and the blocks that can be put into a text. */
import { ChartNoAxesColumn, Code2, Heading2, Heading3, Heading4, Image, Images, Info, List, ListOrdered, Minus, Pilcrow, Quote, SquarePlay, Superscript, Table, TextQuote, type LucideIcon } from 'lucide-react'
import { insertFootnote } from '../nodes/footnote/insert'
import { choosePictures } from '../pictures/choose'
import { toolsOf } from '../tools/tool-state'
import type { Format } from './format'
import { insertBlock } from './insert-block'

const heading = (level: 2 | 3 | 4, icon: LucideIcon): Format => ({
  icon,
  keys: `Mod-Alt-${level}`,
  typed: `${'#'.repeat(level)} `,
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
  isOn: (editor) => editor.isActive('heading', { level }),
})

/** What the block under the caret can be turned into. */
export const turnFormats = {
  paragraph: { icon: Pilcrow, keys: 'Mod-Alt-0', run: (editor) => editor.chain().focus().clearNodes().run(), isOn: (editor) => editor.isActive('paragraph') },
  heading2: heading(2, Heading2),
  heading3: heading(3, Heading3),
  heading4: heading(4, Heading4),
  bulletList: { icon: List, keys: 'Mod-Shift-8', typed: '- ', run: (editor) => editor.chain().focus().toggleBulletList().run(), isOn: (editor) => editor.isActive('bulletList') },
  orderedList: { icon: ListOrdered, keys: 'Mod-Shift-7', typed: '1. ', run: (editor) => editor.chain().focus().toggleOrderedList().run(), isOn: (editor) => editor.isActive('orderedList') },
  blockquote: { icon: Quote, keys: 'Mod-Shift-b', typed: '> ', run: (editor) => editor.chain().focus().toggleBlockquote().run(), isOn: (editor) => editor.isActive('blockquote') },
  pullQuote: { icon: TextQuote, keys: 'Mod-Alt-q', run: (editor) => editor.chain().focus().toggleNode('pullQuote', 'paragraph').run(), isOn: (editor) => editor.isActive('pullQuote') },
  callout: { icon: Info, keys: 'Mod-Alt-n', run: (editor) => editor.chain().focus().toggleWrap('callout').run(), isOn: (editor) => editor.isActive('callout') },
  codeBlock: { icon: Code2, keys: 'Mod-Alt-c', typed: '``` ', run: (editor) => editor.chain().focus().toggleNode('codeBlock', 'paragraph').run(), isOn: (editor) => editor.isActive('codeBlock') },
} satisfies Record<string, Format>

const cells = (type: 'tableCell' | 'tableHeader') => ({ type: 'tableRow', content: Array.from({ length: 3 }, () => ({ type, content: [{ type: 'paragraph' }] })) })

/** What is put where the caret stands. */
export const insertFormats = {
  picture: { icon: Image, keys: 'Mod-Alt-i', run: (editor) => choosePictures(editor, 'figures') },
  gallery: { icon: Images, keys: 'Mod-Alt-g', run: (editor) => choosePictures(editor, 'gallery') },
  table: { icon: Table, keys: 'Mod-Alt-t', run: (editor) => insertBlock(editor, { type: 'table', content: [cells('tableHeader'), cells('tableCell'), cells('tableCell')] }, 'inside') },
  keyFigures: { icon: ChartNoAxesColumn, keys: 'Mod-Alt-x', run: (editor) => insertBlock(editor, { type: 'keyFigures', content: [{ type: 'keyFigure', attrs: { value: '', label: '' } }] }, 'fields') },
  embed: { icon: SquarePlay, keys: 'Mod-Alt-v', run: (editor) => toolsOf(editor).show('embed') },
  footnote: { icon: Superscript, keys: 'Mod-Alt-f', run: insertFootnote },
  divider: { icon: Minus, keys: 'Mod-Alt-r', typed: '---', run: (editor) => insertBlock(editor, { type: 'horizontalRule' }, 'after') },
} satisfies Record<string, Format>
