/** What the public sees of a person: their own to write. */
import type { Actor, Person } from '@/lib/actor'
import { change, db, Prisma, type Change } from '@/lib/db'
import { text } from '@/lib/i18n'
import { cutPicture, isMiddle } from '@/lib/media'
import { leaveRedirect } from '@/lib/pages'
import { forbidden, invalid, type Failure, type Result } from '@/lib/result'
import { tags } from '@/lib/tags'
import { ensureProfile } from './accounts'
import { cutOf } from './queries'
import type { ProfileInput } from './schema'
import { touchSigned } from './signed'

/** Saves one's own profile. A changed address leaves a redirect behind. */
export async function editProfile(actor: Actor, input: ProfileInput): Promise<Result<{ slug: string }>> {
  if (actor.kind !== 'person' || actor.role === 'reader') return forbidden()
  const square = await portraitOf(actor, input)
  if ('ok' in square) return square
  return change(actor, async (c) => {
    await ensureProfile(c, actor)
    const profile = await c.db.profile.findUniqueOrThrow({ where: { userId: actor.id }, select: { id: true, slug: true, portraitUploadId: true, portraitSourceId: true } })
    const slug = input.slug ?? profile.slug
    if (slug !== profile.slug && (await c.db.profile.count({ where: { slug } })) > 0) {
      return invalid({ path: 'slug', message: text('errors')('taken') })
    }
    const known = [profile.portraitUploadId, profile.portraitSourceId]
    if (input.portrait !== null && !known.includes(input.portrait) && !(await isOwnUpload(c, input.portrait, actor.id))) {
      return invalid({ path: 'portrait', message: text('errors')('media.unknown') })
    }
    await touchSigned(c, actor.id)
    await c.db.profile.update({
      where: { id: profile.id },
      data: { name: input.name, slug, city: input.city, bio: input.bio, links: input.links, languages: input.languages, ...square },
    })
    await c.db.user.update({ where: { id: actor.id }, data: { name: input.name } })
    if (slug !== profile.slug) {
      await leaveRedirect(c, `/auteurs/${profile.slug}`, `/auteurs/${slug}`)
      c.touch(tags.author(slug))
    }
    c.record('profile.edited', { type: 'person', id: actor.id }, slug === profile.slug ? {} : { from: profile.slug, to: slug })
    return c.done({ slug })
  })
}

type Portrait = Pick<Prisma.ProfileUncheckedUpdateInput, 'portraitUploadId' | 'portraitSourceId' | 'portraitCrop'>

/** The portrait as it is shown: the picture itself, or the square that was chosen in it, cut once. */
async function portraitOf(actor: Person, { portrait, cut }: ProfileInput): Promise<Portrait | Failure> {
  if (portrait === null || isMiddle(cut)) return { portraitUploadId: portrait, portraitSourceId: null, portraitCrop: Prisma.DbNull }
  const before = await db().profile.findUnique({ where: { userId: actor.id }, select: { portraitUploadId: true, portraitSourceId: true, portraitCrop: true } })
  const kept = before?.portraitSourceId === portrait ? cutOf(before.portraitCrop) : null
  if (kept && kept.x === cut.x && kept.y === cut.y && kept.zoom === cut.zoom) return { portraitUploadId: before?.portraitUploadId ?? null }
  const square = await cutPicture(actor, { upload: portrait, cut })
  if (!square.ok) return square.kind === 'not-found' ? invalid({ path: 'portrait', message: text('errors')('media.unknown') }) : square
  return { portraitUploadId: square.value.upload, portraitSourceId: portrait, portraitCrop: cut }
}

async function isOwnUpload(c: Change, id: string, userId: string): Promise<boolean> {
  return (await c.db.upload.count({ where: { id, userId } })) > 0
}
