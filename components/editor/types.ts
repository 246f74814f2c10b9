import type { WorkingText } from '@/lib/articles/working-text'

/** What the person writes: everything of the working text but its identity and version. */
export type Content = Omit<WorkingText, 'id' | 'version'>

/** The text's content alone. */
export const contentOf = ({ title, standfirst, sectionId, tags, body, hero }: WorkingText): Content => ({ title, standfirst, sectionId, tags, body, hero })
