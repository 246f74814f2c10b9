/** What the workspaces read about people. Addresses leave the database here, for staff only. */
import { z } from 'zod'
import type { Actor } from '@/lib/actor'
import { withoutForbiddenCharacters } from '@/lib/content/characters'
import { db, type ApplicationStatus, type MailPace, type Prisma, type Role, type UserStatus } from '@/lib/db'
import { middle, photosOf, type Cut, type Photo } from '@/lib/media'
import { forbidden, notFound, type Result } from '@/lib/result'
import { knownLanguages, type Language } from './languages'
import { maySeePeople } from './policy'
import { linkSchema, type ProfileLink } from './schema'

const PAGE = 50

export type PersonRow = {
  id: string
  name: string
  email: string
  role: Role
  status: UserStatus
  createdAt: Date
  profile: { slug: string; name: string; city: string | null } | null
  articleCount: number
}
export type PeopleList = { people: PersonRow[]; counts: Record<Role | 'all', number>; next: string | null }

/** People with an account, by name; `counts` follow the search, not the chosen role. */
export async function peopleList(actor: Actor, { q = '', role, cursor }: { q?: string; role?: Role; cursor?: string }): Promise<Result<PeopleList>> {
  if (!maySeePeople(actor)) return forbidden()
  const words = withoutForbiddenCharacters(q).trim().slice(0, 100)
  const search: Prisma.UserWhereInput = words
    ? { OR: [{ name: { contains: words, mode: 'insensitive' } }, { email: { contains: words, mode: 'insensitive' } }] }
    : {}
  const [rows, groups] = await Promise.all([
    db().user.findMany({
      where: { ...search, ...(role ? { role } : {}) },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: PAGE + 1,
      ...after(cursor),
      select: {
        id: true, name: true, email: true, role: true, status: true, createdAt: true,
        profile: { select: { slug: true, name: true, city: true } },
        _count: { select: { articles: { where: { publishedRevisionId: { not: null } } } } },
      },
    }),
    db().user.groupBy({ by: ['role'], where: search, _count: true }),
  ])
  const counts = { reader: 0, contributor: 0, editor: 0, admin: 0, all: 0 }
  for (const group of groups) {
    counts[group.role] = group._count
    counts.all += group._count
  }
  const people = rows.slice(0, PAGE).map(({ _count, ...person }) => ({ ...person, articleCount: _count.articles }))
  return { ok: true, value: { people, counts, next: rows.length > PAGE ? (people.at(-1)?.id ?? null) : null }, tags: [] }
}

export type ApplicationRow = {
  id: string
  name: string
  email: string
  motivation: string
  topics: string
  links: string[]
  status: ApplicationStatus
  message: string | null
  decidedAt: Date | null
  decidedBy: string | null
  createdAt: Date
  updatedAt: Date
}
export type ApplicationsList = { applications: ApplicationRow[]; counts: Record<ApplicationStatus, number> }

/** Applications of one state: those that wait by age, decided ones newest first (the last hundred). */
export async function applicationsList(actor: Actor, { status = 'pending' }: { status?: ApplicationStatus }): Promise<Result<ApplicationsList>> {
  if (!maySeePeople(actor)) return forbidden()
  const [rows, groups] = await Promise.all([
    db().application.findMany({
      where: { status },
      orderBy: status === 'pending' ? [{ createdAt: 'asc' }, { id: 'asc' }] : [{ decidedAt: 'desc' }, { id: 'desc' }],
      take: status === 'pending' ? 500 : 100,
      omit: { email: false },
    }),
    db().application.groupBy({ by: ['status'], _count: true }),
  ])
  const counts = { pending: 0, accepted: 0, declined: 0 }
  for (const group of groups) counts[group.status] = group._count
  return { ok: true, value: { applications: await withDeciders(rows), counts }, tags: [] }
}

/** How many applications wait for an answer, for the rail; null for who does not decide about them. */
export async function applicationsWaiting(actor: Actor): Promise<number | null> {
  return maySeePeople(actor) ? db().application.count({ where: { status: 'pending' } }) : null
}

/** One application, whole. */
export async function application(actor: Actor, id: string): Promise<Result<ApplicationRow>> {
  if (!maySeePeople(actor)) return forbidden()
  if (!z.uuid().safeParse(id).success) return notFound()
  const row = await db().application.findUnique({ where: { id }, omit: { email: false } })
  const [found] = row ? await withDeciders([row]) : []
  return found ? { ok: true, value: found, tags: [] } : notFound()
}

type StoredApplication = Omit<ApplicationRow, 'links' | 'decidedBy'> & { links: string | null; decidedById: string | null }

async function withDeciders(rows: StoredApplication[]): Promise<ApplicationRow[]> {
  const ids = [...new Set(rows.flatMap((row) => row.decidedById ?? []))]
  const deciders = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(deciders.map(({ id, name }) => [id, name]))
  return rows.map(({ decidedById, links, ...row }) => ({
    ...row,
    links: links?.split('\n') ?? [],
    decidedBy: decidedById ? (names.get(decidedById) ?? null) : null,
  }))
}

export type OwnProfile = {
  slug: string
  name: string
  email: string
  mailPace: MailPace
  city: string | null
  bio: string | null
  links: ProfileLink[]
  languages: Language[]
  /** The whole picture, and the square of it that is shown. */
  portrait: { upload: string; photo: Photo } | null
  cut: Cut
  /** Whether readers have a page of theirs: with their first article. */
  hasPage: boolean
}

/** One's own profile, as its form shows it; empty but for the name before it was first saved. */
export async function ownProfile(actor: Actor): Promise<Result<OwnProfile>> {
  if (actor.kind !== 'person') return forbidden()
  const user = await db().user.findUnique({ where: { id: actor.id }, select: { name: true, email: true, mailPace: true, profile: true } })
  if (!user) return notFound()
  const { profile } = user
  const upload = profile?.portraitSourceId ?? profile?.portraitUploadId ?? null
  const photo = upload ? (await photosOf([upload])).get(upload) : undefined
  return {
    ok: true,
    tags: [],
    value: {
      slug: profile?.slug ?? '',
      name: profile?.name ?? user.name,
      email: user.email,
      mailPace: user.mailPace,
      city: profile?.city ?? null,
      bio: profile?.bio ?? null,
      links: z.array(linkSchema).catch([]).parse(profile?.links ?? []),
      languages: knownLanguages(profile?.languages ?? []),
      portrait: upload && photo ? { upload, photo } : null,
      cut: cutOf(profile?.portraitCrop) ?? middle,
      hasPage: profile !== null && (await db().article.count({ where: { withdrawnAt: null, publishedRevision: { bylines: { some: { profileId: profile.id } } } } })) > 0,
    },
  }
}

const storedCut = z.object({ x: z.number(), y: z.number(), zoom: z.number() })

/** The stored place of a portrait's square; null where there is none. */
export const cutOf = (stored: unknown): Cut | null => storedCut.safeParse(stored).data ?? null

/** Prisma's cursor, when there is a real one. */
function after(cursor: string | undefined): { cursor?: { id: string }; skip?: number } {
  return cursor && z.uuid().safeParse(cursor).success ? { cursor: { id: cursor }, skip: 1 } : {}
}
