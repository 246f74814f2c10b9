/**
 * Everything that can be done to a text, as one table: toolbar, slash menu, block menu, keys
 * and the list of keys all read it. Names are under `toolbar` in the message file.
 */
import type { Editor } from '@tiptap/react'
import type { Format } from './format'
import { insertFormats, turnFormats } from './block-formats'
import { textFormats } from './text-formats'
import { blockCommands, historyCommands, toolCommands } from './tool-commands'

const table = { ...textFormats, ...turnFormats, ...insertFormats, ...historyCommands, ...blockCommands, ...toolCommands }

export type FormatKey = keyof typeof table

const keysOf = <Key extends string>(part: Record<Key, Format>): Key[] => Object.keys(part) as Key[]

export const allFormats: readonly FormatKey[] = keysOf(table)

export const formatOf = (key: FormatKey): Format => table[key]

/** The whole table in the groups of the list of keys, in order. */
export const formatGroups = {
  text: keysOf(textFormats),
  turn: keysOf(turnFormats),
  insert: keysOf(insertFormats),
  block: keysOf(blockCommands),
  tools: [...keysOf(historyCommands), ...keysOf(toolCommands)],
} satisfies Record<string, FormatKey[]>

/** The toolbar's groups, in order; what is not here is behind « Plus ». */
export const toolbarGroups: readonly (readonly FormatKey[])[] = [
  ['bold', 'italic', 'link'],
  ['heading2', 'heading3'],
  ['bulletList', 'orderedList', 'blockquote'],
  ['picture', 'table', 'footnote'],
  ['undo', 'redo'],
]

/** The groups behind « Plus »: what the bar has no room for. */
export const moreGroups = {
  text: ['strike', 'superscript', 'subscript', 'code', 'abbreviation'],
  turn: ['paragraph', 'heading4', 'pullQuote', 'callout', 'codeBlock'],
  insert: ['gallery', 'keyFigures', 'embed', 'divider'],
  tools: ['block', 'find', 'replace', 'outline', 'writingOnly', 'typesetting', 'shortcuts'],
} as const satisfies Record<string, readonly FormatKey[]>

/** What « / » offers, by group, in the order of use. */
export const slashGroups = {
  turn: ['heading2', 'heading3', 'heading4', 'bulletList', 'orderedList', 'blockquote', 'pullQuote', 'callout', 'codeBlock'],
  insert: ['picture', 'gallery', 'table', 'keyFigures', 'embed', 'footnote', 'divider'],
} as const satisfies Record<string, readonly FormatKey[]>

export type SlashKey = (typeof slashGroups)[keyof typeof slashGroups][number]

/** What the block menu can make of a block. */
export const turnKeys: readonly FormatKey[] = keysOf(turnFormats)

/** Whether the format can be used here and now. */
export const isPossible = (editor: Editor, key: FormatKey): boolean => formatOf(key).can?.(editor) ?? true

export const onMac = (): boolean => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

const named: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', Backspace: '⌫' }

/** The keys as people read them on this machine: « Ctrl + B », « ⌘B ». */
export function keysInWords(keys: string, mac: boolean): string {
  const names: Record<string, string> = { ...named, ...(mac ? { Mod: '⌘', Shift: '⇧', Alt: '⌥' } : { Mod: 'Ctrl', Shift: 'Maj', Alt: 'Alt' }) }
  return keys.split('-').map((key) => names[key] ?? key.toUpperCase()).join(mac ? '' : ' + ')
}

/** The keys as `aria-keyshortcuts` writes them. */
export const keysForReaders = (keys: string): string => keys.replace('Mod', onMac() ? 'Meta' : 'Control').replaceAll('-', '+')
