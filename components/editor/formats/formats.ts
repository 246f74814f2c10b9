/**
 * Everything that can be done to a text, as one table: toolbar, « Plus », slash menu, block
 * menu, keys and the list of keys all read it.
 *
 * To add a command, write an entry where it belongs (`text-formats`, `block-formats`,
 * `tool-commands`): its icon, its key, what it runs, whether it is on, and the places where it
 * is offered; their order is the table's. Its name goes to `toolbar.KEY` of `editor.json`, what
 * the slash menu says about it to `slash.about.KEY`. A command that asks something first adds
 * its box to `boxes` in `toolbar.tsx` and that box's name to `Tool`.
 */
import type { Editor } from '@tiptap/react'
import type { Format, Place } from './format'
import { insertFormats, turnFormats } from './block-formats'
import { textFormats } from './text-formats'
import { blockCommands, historyCommands, toolCommands } from './tool-commands'

const table = { ...textFormats, ...turnFormats, ...insertFormats, ...historyCommands, ...blockCommands, ...toolCommands }

export type FormatKey = keyof typeof table

const keysOf = <Key extends string>(part: Record<Key, Format>): Key[] => Object.keys(part) as Key[]

const groups = {
  text: keysOf(textFormats),
  turn: keysOf(turnFormats),
  insert: keysOf(insertFormats),
  history: keysOf(historyCommands),
  block: keysOf(blockCommands),
  tools: keysOf(toolCommands),
} satisfies Record<string, FormatKey[]>

export type Group = keyof typeof groups

/** The whole table by group, in order. */
export const allGroups = Object.entries(groups) as [Group, FormatKey[]][]

export const formatOf = (key: FormatKey): Format => table[key]

/** What a place offers, by group; groups of which it offers nothing are not there. */
export const groupsAt = (place: Place): [Group, FormatKey[]][] =>
  allGroups.map(([group, keys]): [Group, FormatKey[]] => [group, keys.filter((key) => formatOf(key).at.includes(place))]).filter(([, keys]) => keys.length > 0)

/** Whether the command can be used here and now. */
export function isPossible(editor: Editor, key: FormatKey): boolean {
  return editor.isEditable && (formatOf(key).can?.(editor) ?? true)
}
