/** Letters, and what they stand for. */
import { Mark } from '@tiptap/core'
import { attributeLimits, textOf } from '../attributes'
import { fromClipboard } from './words'

export const Abbreviation = Mark.create({
  name: 'abbreviation',
  inclusive: false,
  addAttributes: () => ({
    title: {
      default: '',
      validate: textOf(attributeLimits.abbreviation),
      parseHTML: fromClipboard('title', attributeLimits.abbreviation),
    },
  }),
  parseHTML: () => [{ tag: 'abbr[title]' }],
  renderHTML: ({ HTMLAttributes }) => ['abbr', HTMLAttributes, 0],
})
