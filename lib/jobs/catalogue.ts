/** Every job there is, with its payload: ids (and tags, which are made of ids and public slugs), never an address or a token. */
import { z } from 'zod'

const id = z.uuid()

export const jobs = {
  /** `null` for an address nobody has: the same work, no mail (see the sign-in endpoint). */
  'sign-in.link': z.object({ userId: id.nullable() }),
  'application.received': z.object({ applicationId: id }),
  'application.decided': z.object({ applicationId: id }),
  'person.invited': z.object({ userId: id }),
  'article.moved': z.object({ eventId: id }),
  'article.assigned': z.object({ eventId: id }),
  'proposal.moved': z.object({ eventId: id }),
  'note.written': z.object({ noteId: id }),
  'preview.shared': z.object({ linkId: id }),
  'preview.approved': z.object({ approvalId: id }),
  'links.check': z.object({ articleId: id }),
  'unsigned.confirm': z.object({ unsignedTextId: id }),
  'coauthor.invited': z.object({ coauthorId: id }),
  'coauthor.remind': z.object({ coauthorId: id }),
  'coauthor.answered': z.object({ coauthorId: id }),
  'digest.send': z.object({ userId: id }),
  'newsletter.confirm': z.object({ subscriberId: id }),
  'newsletter.welcome': z.object({ subscriberId: id }),
  'cdn.purge': z.object({ tags: z.array(z.string()) }),
} as const

/** Where a job lands that was tried often enough. */
export const deadLetter = 'dead-letter'

export type JobName = keyof typeof jobs
export type JobPayload<N extends JobName> = z.infer<(typeof jobs)[N]>
export type JobHandlers = { [N in JobName]: (payload: JobPayload<N>) => Promise<void> }

export const jobNames = Object.keys(jobs) as JobName[]
