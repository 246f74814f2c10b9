/** A note at its place in the line. It holds its own words; numbers are given where it is shown. */
import type { NodeConfig } from '@tiptap/core'
import { attributeLimits, textOf } from '../attributes'
import { fromClipboard } from './words'

export const footnote: NodeConfig = {
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    text: {
      default: '',
      validate: textOf(attributeLimits.footnote),
      parseHTML: fromClipboard('data-text', attributeLimits.footnote),
      renderHTML: ({ text }: Record<string, unknown>) => ({ 'data-text': text }),
    },
  }),
  parseHTML: () => [{ tag: 'span.footnote[data-text]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, class: 'footnote' }],
}
