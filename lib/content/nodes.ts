/**
 * The nodes that are Tribune's own: pull quote, figure and key figures. What
 * `parseHTML` reads comes from somebody's clipboard, so each value is brought
 * within its limits here; ProseMirror then checks it like any other.
 */
import type { NodeConfig } from '@tiptap/core'
import { attributeLimits, isUploadId, textOf, textOrNullOf, uploadOrNull } from './attributes'
import { withoutForbiddenCharacters } from './characters'

const fromClipboard = (name: string, longest: number) => (element: HTMLElement) =>
  withoutForbiddenCharacters(element.getAttribute(name) ?? '').slice(0, longest)

const words = (name: keyof typeof attributeLimits) => ({
  default: '',
  validate: textOf(attributeLimits[name]),
  parseHTML: fromClipboard(`data-${name}`, attributeLimits[name]),
  renderHTML: (attrs: Record<string, unknown>) => ({ [`data-${name}`]: attrs[name] }),
})

const wordsOrNothing = (name: keyof typeof attributeLimits) => ({
  ...words(name),
  default: null,
  validate: textOrNullOf(attributeLimits[name]),
  parseHTML: (element: HTMLElement) => fromClipboard(`data-${name}`, attributeLimits[name])(element) || null,
})

export const pullQuote: NodeConfig = {
  name: 'pullQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ cite: wordsOrNothing('cite') }),
  parseHTML: () => [{ tag: 'aside.pull-quote', contentElement: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', { ...HTMLAttributes, class: 'pull-quote' }, ['p', 0]],
}

export const figure: NodeConfig = {
  name: 'figure',
  group: 'block',
  atom: true,
  isolating: true,
  addAttributes: () => ({
    upload: {
      default: null,
      validate: uploadOrNull,
      parseHTML: (element: HTMLElement) => (isUploadId(element.dataset.upload) ? element.dataset.upload : null),
      renderHTML: (attrs: Record<string, unknown>) => ({ 'data-upload': attrs.upload }),
    },
    alt: words('alt'),
    caption: wordsOrNothing('caption'),
    credit: wordsOrNothing('credit'),
  }),
  parseHTML: () => [{ tag: 'figure[data-upload]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
}

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
