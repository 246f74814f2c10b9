/** Builders of preview links. */
import type { Person } from '@/lib/actor'
import { previewBehind, sharePreview } from '@/lib/articles'

type Wishes = { by: Person; article: string } & Partial<Omit<Parameters<typeof sharePreview>[1], 'article'>>

/** A link as somebody makes it (an editor's asks for everything), and what is posted by it at first. */
export async function aPreview({ by, article, ...more }: Wishes) {
  const asks = by.role !== 'contributor'
  const made = await sharePreview(by, { article, label: 'Me Benali, avocate', days: 7, mayNote: asks, mayApprove: asks, email: null, ...more })
  if (!made.ok) throw new Error(made.kind)
  const token = made.value.address.split('/').at(-1) ?? ''
  return { article, link: made.value.link, token, address: made.value.address, answer: { jeton: token, lu: await digestBehind(token) } }
}

/** What stands for the text that the link shows now. */
export const digestBehind = async (token: string): Promise<string> => (await previewBehind(token))?.digest ?? ''
