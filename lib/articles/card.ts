import type { Picture } from '@/lib/media'

/** A section as a reader meets it: the label over a headline, a link in the masthead. */
export type SectionLabel = { slug: string; name: string }

/** Who signs, as printed. `staff` writes for the magazine, `contributor` from outside, `guest` has no account. */
export type Byline = {
  name: string
  slug: string
  kind: 'contributor' | 'staff' | 'guest'
  city: string | null
  bio: string | null
  portrait: Picture
}

/** An article as it stands in a list: what a card shows, nothing else. */
export type ArticleCard = {
  id: string
  slug: string
  title: string
  standfirst: string
  section: SectionLabel
  picture: Picture
  bylines: Byline[]
  publishedAt: Date
  readingMinutes: number
  commentCount: number
}
