import type { WorkingText } from '@/lib/articles/working-text'

/** What the person writes: everything of the working text but its identity and version. */
export type Content = Omit<WorkingText, 'id' | 'version'>

/** The text's content alone. */
export const contentOf = ({ title, standfirst, sectionId, tags, body, hero }: WorkingText): Content => ({ title, standfirst, sectionId, tags, body, hero })

/** Whether two contents say the same. Spaces at the ends do not count: the server takes them off. */
export const sameContent = (a: Content, b: Content): boolean => JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))

const inOrder = ({ title, standfirst, sectionId, tags, body, hero }: Content) => [title.trim(), standfirst.trim(), sectionId, tags, sorted(body), sorted(hero)]

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, child]) => [key, sorted(child)]))
}
