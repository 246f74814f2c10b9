/** A row of numbers, each with what it counts. */
import type { NodeConfig } from '@tiptap/core'
import { words } from './words'

export const keyFigures: NodeConfig = {
  name: 'keyFigures',
  group: 'block',
  content: 'keyFigure+',
  isolating: true,
  parseHTML: () => [{ tag: 'dl.key-figures' }],
  renderHTML: () => ['dl', { class: 'key-figures' }, 0],
}

export const keyFigure: NodeConfig = {
  name: 'keyFigure',
  atom: true,
  isolating: true,
  addAttributes: () => ({ value: words('value'), label: words('label') }),
  parseHTML: () => [{ tag: 'div[data-value][data-label]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
}
