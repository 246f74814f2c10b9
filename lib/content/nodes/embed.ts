/** Something of another site, known by its address. The text never holds that site's markup. */
import type { NodeConfig } from '@tiptap/core'
import { embedAddress, embedProvider } from '../attributes'
import { embedFrom } from '../embeds'
import { upload, words } from './words'

export const embed: NodeConfig = {
  name: 'embed',
  group: 'block',
  atom: true,
  isolating: true,
  addAttributes: () => ({
    provider: {
      validate: embedProvider,
      renderHTML: ({ provider }: Record<string, unknown>) => ({ 'data-provider': provider }),
    },
    address: {
      validate: embedAddress,
      renderHTML: ({ address }: Record<string, unknown>) => ({ 'data-address': address }),
    },
    title: words('title'),
    upload,
  }),
  parseHTML: () => [
    {
      tag: 'div.embed[data-address]',
      getAttrs: (element) => {
        const known = embedFrom(element.dataset.address ?? '')
        return known ? { provider: known.provider, address: known.address } : false
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, class: 'embed' }],
}
