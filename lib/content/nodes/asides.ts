/** What stands beside the run of the text: pull quotes and callouts. */
import type { NodeConfig } from '@tiptap/core'
import { calloutTone, calloutTones, isOneOf } from '../attributes'
import { wordsOrNothing } from './words'

export const pullQuote: NodeConfig = {
  name: 'pullQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ cite: wordsOrNothing('cite') }),
  parseHTML: () => [{ tag: 'aside.pull-quote', contentElement: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', { ...HTMLAttributes, class: 'pull-quote' }, ['p', 0]],
}

export const callout: NodeConfig = {
  name: 'callout',
  group: 'block',
  content: '(paragraph | list)+',
  defining: true,
  isolating: true,
  addAttributes: () => ({
    tone: {
      default: 'note',
      validate: calloutTone,
      parseHTML: ({ dataset }: HTMLElement) => (isOneOf(calloutTones, dataset.tone) ? dataset.tone : 'note'),
      renderHTML: ({ tone }: Record<string, unknown>) => ({ 'data-tone': tone }),
    },
    title: wordsOrNothing('title'),
  }),
  parseHTML: () => [{ tag: 'aside.callout' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', { ...HTMLAttributes, class: 'callout' }, 0],
}
