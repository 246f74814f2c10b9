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

/** An hour of the magazine's clocks, so many days after the seeding. */
export type DemoHour = { days: number; time: string }

/** A text readers do not see yet, with the state it waits in, and what the editors put around it. */
export type DemoDeskText = Omit<DemoArticle, 'daysAgo'> & {
  /** Whole hours since it entered this state. */
  hoursAgo: number
  labels?: string[]
  /** Whole days from the seeding to its deadline; negative where that has passed. */
  due?: number
  /** Points of its section that its author left unticked. */
  unticked?: string[]
  /** No editor has opened it yet. */
  isNew?: true
} & (
    | { status: 'draft' }
    /** `editor` is the slug of who has it in hand. */
    | { status: 'submitted'; editor?: string }
    | { status: 'in_review'; editor: string }
    | { status: 'changes_requested'; editor: string; message: string; asked: { words: string; isDone?: true }[] }
    | { status: 'accepted'; editor: string; embargo: DemoHour & { reason: string } }
    | { status: 'scheduled'; editor: string; out: DemoHour }
    | { status: 'declined'; editor: string; message: string }
  )

/** A text that was begun without an account, and whoever confirmed it. */
export type DemoCandidate = { person: Pick<DemoPerson, 'slug' | 'name' | 'email'>; letter: string; text: DemoDeskText & { status: 'submitted' } }

/** What was wrong in a published text until its author put it right. */
export type DemoCorrection = {
  /** The slug of a published demo article. */
  article: string
  daysAgo: number
  /** Why its author asked for it, and what readers are told. */
  reason: string
  note: string
  /** Passages as they read now, and as they read before. */
  passages: { now: string; before: string }[]
}

export type DemoLabel = { name: string; colour: 'saffron' | 'success' | 'danger' | 'plum' | 'sea' }
/** Filters of the desk that an editor keeps under a name. */
export type DemoView = { name: string; owner: string; shared: boolean; filters: { tab: 'to-read' | 'in-review' | 'all'; assignee?: 'me' | 'nobody'; age?: number; deadline?: 'week' } }

/** A pitch; without `sentHoursAgo` its author has not sent it. Its state is where its steps have led. */
export type DemoProposal = {
  author: string
  section: SectionSlug | null
  title: string
  angle: string
  summary: string
  sources: string
  words: number | null
  /** Whole days from the seeding to the day it was offered for. */
  deliveryIn: number | null
  savedHoursAgo: number
  sentHoursAgo?: number
  steps: DemoProposalStep[]
}

export type DemoProposalStep = { by: string; hoursAgo: number } & (
  | { verb: 'ask' | 'answer' | 'decline'; message: string }
  | { verb: 'take' | 'withdraw' }
  /** `article`: the slug of the draft that was opened; `dueIn`: days from the seeding. */
  | { verb: 'accept'; message: string; article: string; dueIn: number; words: number }
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
