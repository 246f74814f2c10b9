/** The front page: one lead, the newest of each section, then what is new and what is talked about. */
import { z } from 'zod'
import { db } from '@/lib/db'
import { photosOf } from '@/lib/media'
import { tags, type Tag } from '@/lib/tags'
import type { ArticleCard, Byline } from '../card'
import { bylineOf } from './bylines'
import { profileColumn, profileRow } from './card-rows'
import { cardsById, cardTags } from './cards'
import { publicSql } from './public'

const latestShown = 6
const commentedShown = 5
const contributorsShown = 8

export type HomePage = {
  lead: ArticleCard | null
  bySection: ArticleCard[]
  latest: ArticleCard[]
  mostCommented: ArticleCard[]
  contributors: Byline[]
  tags: Tag[]
}

/** Everything on the front page. An article stands once among lead, sections and latest. */
export async function homePage(): Promise<HomePage> {
  const [newest, perSection, commented, contributors] = await Promise.all([newestIds(), sectionIds(), commentedIds(), recentContributors()])
  const [leadId] = newest
  const sections = perSection.flatMap((ids) => ids.find((id) => id !== leadId) ?? [])
  const shown = new Set([leadId, ...sections])
  const latestIds = newest.filter((id) => !shown.has(id)).slice(0, latestShown)

  const cards = new Map((await cardsById([...newest, ...sections, ...commented])).map((card) => [card.id, card]))
  const pick = (ids: readonly string[]) => ids.flatMap((id) => cards.get(id) ?? [])
  const page = {
    lead: leadId ? (cards.get(leadId) ?? null) : null,
    bySection: pick(sections),
    latest: pick(latestIds),
    mostCommented: pick(commented),
    contributors,
  }
  const onPage = [...(page.lead ? [page.lead] : []), ...page.bySection, ...page.latest, ...page.mostCommented]
  return { ...page, tags: [tags.latest, ...new Set(cardTags(onPage)), ...contributors.map(({ slug }) => tags.author(slug))] }
}

// Enough to fill « latest » after the lead and one article a section have been taken out.
async function newestIds(): Promise<string[]> {
  return idsOf(await db().$queryRaw<IdRow[]>`
    SELECT a.id FROM "Article" a WHERE ${publicSql} ORDER BY a."publishedAt" DESC, a.id DESC LIMIT 30`)
}

/** The two newest of each section: the second is there for when the first leads the page. */
async function sectionIds(): Promise<string[][]> {
  const rows = await db().$queryRaw<{ ids: string[] }[]>`
    SELECT ARRAY(
      SELECT a.id FROM "Article" a WHERE a."sectionId" = s.id AND ${publicSql}
      ORDER BY a."publishedAt" DESC, a.id DESC LIMIT 2) AS ids
    FROM "Section" s ORDER BY s.position, s.slug`
  return rows.map(({ ids }) => ids)
}

async function commentedIds(): Promise<string[]> {
  return idsOf(await db().$queryRaw<IdRow[]>`
    SELECT a.id FROM "Article" a WHERE ${publicSql} AND a."commentCount" > 0
    ORDER BY a."commentCount" DESC, a."publishedAt" DESC LIMIT ${commentedShown}`)
}

/** Who was published last from outside the staff: signatures of the newest articles, each once. */
async function recentContributors(): Promise<Byline[]> {
  const rows = await db().$queryRaw`
    WITH recent AS (
      SELECT a."publishedRevisionId", a."publishedAt" FROM "Article" a WHERE ${publicSql}
      ORDER BY a."publishedAt" DESC LIMIT 300)
    SELECT ${profileColumn} AS profile FROM recent
    JOIN "RevisionByline" b ON b."revisionId" = recent."publishedRevisionId"
    JOIN "Profile" p ON p.id = b."profileId"
    LEFT JOIN "User" u ON u.id = p."userId"
    WHERE u.role IS NULL OR u.role NOT IN ('editor', 'admin')
    GROUP BY p.id, u.id ORDER BY max(recent."publishedAt") DESC, p.id LIMIT ${contributorsShown}`
  const profiles = z.array(z.object({ profile: profileRow })).parse(rows).map(({ profile }) => profile)
  const photos = await photosOf(profiles.flatMap(({ portraitUploadId }) => portraitUploadId ?? []))
  return profiles.map((profile) => bylineOf(profile, photos))
}

type IdRow = { id: string }
const idsOf = (rows: readonly IdRow[]): string[] => rows.map(({ id }) => id)
