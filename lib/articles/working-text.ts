import type { Doc } from '@/lib/content/types'

/** The picture that opens an article: an upload and what this article says about it. */
export type Hero = { upload: string; alt: string; caption: string | null; credit: string | null }

/** The text that is being worked on, as the editor holds it. `version` is the save it started from. */
export type WorkingText = {
  id: string
  version: number
  title: string
  standfirst: string
  sectionId: string | null
  tags: string[]
  body: Doc
  hero: Hero | null
}
