// The shapes of the demo content. Ages are relative, so that a demo magazine started
// in any year looks as if it had been written in the last two months.

import type { Document } from './document'

export type SectionSlug = 'numerique' | 'startups' | 'energie' | 'societe' | 'idees'

/** How the colours of an article's zellige flow; a hint for the drawing. */
export type Field = 'racks' | 'wave' | 'sun' | 'coast' | 'arcs' | 'market' | 'ramp' | 'steps' | 'ring' | 'valley'

export type DemoArticle = {
  slug: string
  section: SectionSlug
  title: string
  standfirst: string
  /** The slug of a profile in `people.ts`. */
  author: string
  tags: string[]
  daysAgo: number
  field: Field
  body: Document
}

export type DemoPerson = {
  slug: string
  name: string
  email: string
  role: 'contributor' | 'editor' | 'admin'
  city: string
  bio: string
  links: { label: string; url: string }[]
}

export type DemoComment = {
  /** The slug of a published demo article. */
  article: string
  name: string
  email: string
  body: string
  status: 'approved' | 'pending' | 'spam'
  hoursAgo: number
}

/** A text readers do not see yet, with the state it waits in. */
export type DemoDeskText = Omit<DemoArticle, 'daysAgo'> & {
  /** Whole hours since it entered this state. */
  hoursAgo: number
} & (
    | { status: 'draft' | 'submitted' }
    /** `editor` is the slug of who has it in hand. */
    | { status: 'in_review' | 'accepted'; editor: string }
    | { status: 'changes_requested'; editor: string; message: string }
  )

export type DemoApplication = {
  name: string
  email: string
  motivation: string
  topics: string
  links: string | null
  hoursAgo: number
}

export type DemoPage = { slug: string; title: string; body: Document }

export type DemoSettings = {
  name: string
  shortName: string
  tagline: string
  newsletterName: string
  newsletterPitch: string
  footerNote: string
}
