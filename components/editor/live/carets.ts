/** Where the others write: a caret with its name, a tint over what they have selected. */
import { yCursorPlugin } from '@tiptap/y-tiptap'
import type { Awareness } from 'y-protocols/awareness'
import { toneOf } from './tone'

type Shown = { id?: unknown; name?: unknown }

const nameOf = ({ name }: Shown): string => (typeof name === 'string' ? name : '')

function caret(user: Shown): HTMLElement {
  const mark = document.createElement('span')
  mark.className = `caret tone-${toneOf(user.id)}`
  // By its style alone, for it is no part of the text. The first name: the whole one stands above.
  mark.dataset.name = nameOf(user).split(' ')[0] ?? ''
  mark.setAttribute('aria-hidden', 'true')
  return mark
}

export const carets = (awareness: Awareness) =>
  yCursorPlugin(awareness, { cursorBuilder: caret, selectionBuilder: (user: Shown) => ({ nodeName: 'span', class: `caret-selection tone-${toneOf(user.id)}` }) })
