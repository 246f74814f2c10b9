/** What the public sees of a person: their own to write. */
import type { Actor } from '@/lib/actor'
import { change, type Change } from '@/lib/db'
import { text } from '@/lib/i18n'
import { leaveRedirect } from '@/lib/pages'
import { forbidden, invalid, type Result } from '@/lib/result'
import { tags } from '@/lib/tags'
import { ensureProfile } from './accounts'
import type { ProfileInput } from './schema'
import { touchSigned } from './signed'

/** Saves one's own profile. A changed address leaves a redirect behind. */
export async function editProfile(actor: Actor, input: ProfileInput): Promise<Result<{ slug: string }>> {
  if (actor.kind !== 'person' || actor.role === 'reader') return forbidden()
  return change(actor, async (c) => {
    await ensureProfile(c, actor)
    const profile = await c.db.profile.findUniqueOrThrow({ where: { userId: actor.id }, select: { id: true, slug: true, portraitUploadId: true } })
    const slug = input.slug ?? profile.slug
    if (slug !== profile.slug && (await c.db.profile.count({ where: { slug } })) > 0) {
      return invalid({ path: 'slug', message: text('errors')('taken') })
    }
    if (input.portrait !== null && input.portrait !== profile.portraitUploadId && !(await isOwnUpload(c, input.portrait, actor.id))) {
      return invalid({ path: 'portrait', message: text('errors')('media.unknown') })
    }
    await touchSigned(c, actor.id)
    await c.db.profile.update({
      where: { id: profile.id },
      data: { name: input.name, slug, city: input.city, bio: input.bio, links: input.links, portraitUploadId: input.portrait },
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

async function isOwnUpload(c: Change, id: string, userId: string): Promise<boolean> {
  return (await c.db.upload.count({ where: { id, userId } })) > 0
}
