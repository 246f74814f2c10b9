/**
 * What a card shows, as columns of one SQL query about an article called `a`. Prisma
 * loads each relation by a query of its own, six for a card: beside a render, the
 * messages to and fro cost more than the join does.
 */
import { z } from 'zod'
import { Prisma } from '@/lib/db'

/** A profile called `p` with its account, which may be none, called `u`. */
export const profileColumn = Prisma.sql`json_build_object(
  'slug', p.slug, 'name', p.name, 'city', p.city, 'bio', p.bio, 'portraitUploadId', p."portraitUploadId",
  'user', CASE WHEN u.id IS NOT NULL THEN json_build_object('role', u.role) END)`

export const cardColumns = Prisma.sql`
  a.id, a.slug, a.title, a.standfirst, a."readingMinutes", a."commentCount", a."publishedAt", a.field,
  CASE WHEN s.id IS NOT NULL THEN json_build_object('slug', s.slug, 'name', s.name, 'palette', s.palette) END AS section,
  r.hero,
  ARRAY(
    SELECT ${profileColumn} FROM "RevisionByline" b JOIN "Profile" p ON p.id = b."profileId" LEFT JOIN "User" u ON u.id = p."userId"
    WHERE b."revisionId" = a."publishedRevisionId" ORDER BY b.position) AS bylines`

/** Joins what `cardColumns` reads to the article called `a`. */
export const cardJoins = Prisma.sql`LEFT JOIN "Section" s ON s.id = a."sectionId" LEFT JOIN "Revision" r ON r.id = a."publishedRevisionId"`

const role = z.enum(['reader', 'contributor', 'editor', 'admin'])
export const profileRow = z.object({
  slug: z.string(),
  name: z.string(),
  city: z.string().nullable(),
  bio: z.string().nullable(),
  portraitUploadId: z.string().nullable(),
  user: z.object({ role }).nullable(),
})

export const cardRow = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  standfirst: z.string(),
  readingMinutes: z.number(),
  commentCount: z.number(),
  publishedAt: z.date().nullable(),
  field: z.string().nullable(),
  section: z.object({ slug: z.string(), name: z.string(), palette: z.string() }).nullable(),
  hero: z.unknown(),
  bylines: z.array(profileRow),
})
export type CardRow = z.output<typeof cardRow>
