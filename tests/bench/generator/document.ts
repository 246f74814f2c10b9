/** The text of an article: 600 to 900 words with headings, a list, a quote and what else the editor offers. */
import type { Block, Doc, Inline, Paragraph } from '@/lib/content/types'
import { aSentence, aTopic, type Subject } from './prose'
import type { Random } from './random'

export function aDocument(random: Random, subject: Subject): Doc {
  const lines = (count: number) => Array.from({ length: count }, () => aSentence(random, subject)).join(' ')
  const paragraphs = (count: number): Block[] => Array.from({ length: count }, () => paragraph(emphasised(random, lines(3 + random.below(2)))))
  const heading: () => Block = () => ({ type: 'heading', attrs: { level: 2 }, content: [plain(aTopic(random, subject))] })
  return {
    type: 'doc',
    content: [
      ...paragraphs(3),
      heading(),
      ...paragraphs(2),
      { type: 'bulletList', content: Array.from({ length: 4 }, () => ({ type: 'listItem', content: [paragraph([plain(lines(1))])] })) },
      ...paragraphs(1 + random.below(2)),
      heading(),
      ...paragraphs(2),
      { type: 'blockquote', content: [paragraph([plain(lines(2))])] },
      ...paragraphs(1 + random.below(2)),
      { type: 'pullQuote', attrs: { cite: random.pick(subject.people) }, content: [plain(lines(1))] },
      heading(),
      ...paragraphs(2 + random.below(3)),
    ],
  }
}

const plain = (text: string): Inline => ({ type: 'text', text })
const paragraph = (content: Inline[]): Paragraph => ({ type: 'paragraph', content })

/** One paragraph in three has a link, one in three words that stand out. */
function emphasised(random: Random, text: string): Inline[] {
  const kind = random.below(3)
  const cut = text.split(' ')
  if (kind === 0) return [plain(text)]
  const from = 2 + random.below(Math.max(1, cut.length - 6))
  const mark = kind === 1 ? ({ type: 'link', attrs: { href: `https://example.org/${from}` } } as const) : ({ type: 'italic' } as const)
  const [before, inside, after] = [cut.slice(0, from), cut.slice(from, from + 3), cut.slice(from + 3)].map((part) => part.join(' '))
  return [plain(`${before} `), { type: 'text', text: inside ?? '', marks: [mark] }, ...(after ? [plain(` ${after}`)] : [])]
}
