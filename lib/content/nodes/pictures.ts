/** A picture in the text, and several side by side. */
import type { NodeConfig } from '@tiptap/core'
import { upload, words, wordsOrNothing } from './words'

const pictureAttributes = () => ({ upload, alt: words('alt'), caption: wordsOrNothing('caption'), credit: wordsOrNothing('credit') })

export const figure: NodeConfig = {
  name: 'figure',
  group: 'block',
  atom: true,
  isolating: true,
  addAttributes: pictureAttributes,
  parseHTML: () => [{ tag: 'figure[data-upload]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
}

/**
 * The editor offers `galleryLimits`; the schema asks for one picture only. Two people
 * who each take one out of three leave one, and a merged text that its schema refuses
 * loses the whole gallery.
 */
export const gallery: NodeConfig = {
  name: 'gallery',
  group: 'block',
  content: 'galleryPicture+',
  isolating: true,
  addAttributes: () => ({ caption: wordsOrNothing('caption') }),
  parseHTML: () => [{ tag: 'div.gallery' }],
  renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, class: 'gallery' }, 0],
}

export const galleryPicture: NodeConfig = {
  name: 'galleryPicture',
  atom: true,
  isolating: true,
  addAttributes: pictureAttributes,
  // Before the figure's own rule, which would match as well.
  parseHTML: () => [{ tag: 'figure.gallery-picture[data-upload]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['figure', { ...HTMLAttributes, class: 'gallery-picture' }],
}
