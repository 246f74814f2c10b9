/** An unsigned text, held by the transaction that is about to change it, and read into the domain's types. */
import { storedBody, storedHero, type ReceivedText } from '@/lib/articles'
import { Prisma, type Change } from '@/lib/db'
import { hashToken } from '@/lib/tokens'

const shape = {
  id: true, version: true, title: true, standfirst: true, sectionId: true, tags: true, body: true, hero: true, savedAt: true,
  name: true, email: true, letter: true, agreed: true, submittedAt: true, confirmHash: true, confirmExpires: true, confirmedAt: true, articleId: true,
} satisfies Prisma.UnsignedTextSelect
export type HeldText = Prisma.UnsignedTextGetPayload<{ select: typeof shape }>

/** The text behind a link's secret, nobody else's until the transaction ends: also where there is none yet. */
export async function holdText(c: Change, secret: string): Promise<HeldText | null> {
  const secretHash = hashToken(secret)
  await c.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`unsigned:${secretHash}`}, 0))`
  return c.db.unsignedText.findUnique({ where: { secretHash }, select: shape })
}

/** The text that a mailed link confirms, held in the same way. */
export async function holdConfirmed(c: Change, token: string): Promise<HeldText | null> {
  const where = { confirmHash: hashToken(token) }
  const found = await c.db.unsignedText.findUnique({ where, select: { secretHash: true } })
  if (!found) return null
  await c.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`unsigned:${found.secretHash}`}, 0))`
  return c.db.unsignedText.findUnique({ where, select: shape })
}

/** What it says. */
export const textOf = ({ title, standfirst, sectionId, tags, body, hero }: Pick<HeldText, 'title' | 'standfirst' | 'sectionId' | 'tags' | 'body' | 'hero'>): ReceivedText =>
  ({ title, standfirst, sectionId, tags, body: storedBody(body), hero: storedHero(hero) })

/** What it says, as columns. */
export const columnsOf = ({ title, standfirst, sectionId, tags, body, hero }: ReceivedText) =>
  ({ title, standfirst, sectionId, tags, body, hero: hero ?? Prisma.DbNull }) satisfies Prisma.UnsignedTextUncheckedUpdateInput
