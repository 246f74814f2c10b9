/** What a block can become, and the blocks that can be put into a text. */
import type { Editor } from '@tiptap/react'
import { ChartNoAxesColumn, Code2, Heading2, Heading3, Heading4, Image, Images, Info, List, ListOrdered, Minus, Pilcrow, Quote, SquarePlay, Table, TextQuote, type LucideIcon } from 'lucide-react'
import { askEmbed, insertGallery, insertPictures, insertTable } from '../inserting/insert'
import type { Format, Place } from './format'
import { insertBlock } from './insert-block'

const heading = (level: 2 | 3 | 4, icon: LucideIcon, at: Place): Format => ({
  icon,
  at: [at, 'slash', 'block'],
  keys: `Mod-Alt-${level}`,
  typed: `${'#'.repeat(level)} `,
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
  isOn: (editor) => editor.isActive('heading', { level }),
})

const turnsInto = (name: string, icon: LucideIcon, at: Place, keys: string, turn: (editor: Editor) => void, typed?: string): Format => ({
  icon,
  at: [at, 'slash', 'block'],
  keys,
  typed,
  run: turn,
  isOn: (editor) => editor.isActive(name),
})

/** What the block under the caret can be turned into. */
export const turnFormats = {
  paragraph: { icon: Pilcrow, at: ['more', 'block'], keys: 'Mod-Alt-0', run: (editor) => editor.chain().focus().clearNodes().run(), isOn: (editor) => editor.isActive('paragraph') },
  heading2: heading(2, Heading2, 'bar'),
  heading3: heading(3, Heading3, 'bar'),
  heading4: heading(4, Heading4, 'more'),
  bulletList: turnsInto('bulletList', List, 'bar', 'Mod-Shift-8', (editor) => editor.chain().focus().toggleBulletList().run(), '- '),
  orderedList: turnsInto('orderedList', ListOrdered, 'bar', 'Mod-Shift-7', (editor) => editor.chain().focus().toggleOrderedList().run(), '1. '),
  blockquote: turnsInto('blockquote', Quote, 'bar', 'Mod-Shift-b', (editor) => editor.chain().focus().toggleBlockquote().run(), '> '),
  pullQuote: turnsInto('pullQuote', TextQuote, 'more', 'Mod-Alt-q', (editor) => editor.chain().focus().toggleNode('pullQuote', 'paragraph').run()),
  callout: turnsInto('callout', Info, 'more', 'Mod-Alt-n', (editor) => editor.chain().focus().toggleWrap('callout').run()),
  codeBlock: turnsInto('codeBlock', Code2, 'more', 'Mod-Alt-c', (editor) => editor.chain().focus().toggleNode('codeBlock', 'paragraph').run(), '``` '),
} satisfies Record<string, Format>

/** What is put where the caret stands. */
export const insertFormats = {
  picture: { icon: Image, at: ['bar', 'slash'], keys: 'Mod-Alt-i', run: insertPictures },
  gallery: { icon: Images, at: ['more', 'slash'], keys: 'Mod-Alt-g', run: insertGallery },
  table: { icon: Table, at: ['bar', 'slash'], keys: 'Mod-Alt-t', run: insertTable },
  embed: { icon: SquarePlay, at: ['more', 'slash'], keys: 'Mod-Alt-e', run: askEmbed },
  keyFigures: { icon: ChartNoAxesColumn, at: ['more', 'slash'], keys: 'Mod-Alt-x', run: (editor) => insertBlock(editor, { type: 'keyFigures', content: [{ type: 'keyFigure', attrs: { value: '', label: '' } }] }, 'enter') },
  divider: { icon: Minus, at: ['more', 'slash'], keys: 'Mod-Alt-r', typed: '---', run: (editor) => insertBlock(editor, { type: 'horizontalRule' }, 'after') },
} satisfies Record<string, Format>
