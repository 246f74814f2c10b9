/** The headings of a text as its outline, and where a level was skipped. */
import type { Node } from '@tiptap/pm/model'
import type { Heading as HeadingNode } from '@/lib/content'

export type Heading = { text: string; level: HeadingNode['attrs']['level']; at: number; /** Deeper than one below the heading before it. */ skips: boolean }

export function headingsIn(doc: Node): Heading[] {
  const found: Heading[] = []
  doc.forEach((node, at) => {
    if (node.type.name !== 'heading') return
    const level = node.attrs.level as Heading['level']
    // The title is the first level, so a text opens at the second.
    const above = found.at(-1)?.level ?? 1
    found.push({ text: node.textContent.trim(), level, at, skips: level > above + 1 })
  })
  return found
}

/** The heading under which a place stands, as an index; -1 before the first. */
export const headingOver = (headings: readonly Heading[], at: number): number => headings.findLastIndex((heading) => heading.at < at)
