/** Signatures as printed. A portrait is a photograph or, failing one, a zellige of the person's own. */
import type { Prisma } from '@/lib/db'
import type { Photo } from '@/lib/media'
import { fieldFor, paletteFor } from '@/lib/zellige'
import type { Byline } from '../card'

export const profileShape = {
  slug: true,
  name: true,
  city: true,
  bio: true,
  portraitUploadId: true,
  user: { select: { role: true } },
} as const satisfies Prisma.ProfileSelect

export type ProfileRow = Prisma.ProfileGetPayload<{ select: typeof profileShape }>

/** A profile as a byline; `photos` holds the portraits that were asked for. */
export function bylineOf(profile: ProfileRow, photos: ReadonlyMap<string, Photo>): Byline {
  const { slug, name, city, bio, portraitUploadId, user } = profile
  const photo = portraitUploadId ? photos.get(portraitUploadId) : undefined
  return {
    slug,
    name,
    city,
    bio,
    kind: user === null ? 'guest' : user.role === 'editor' || user.role === 'admin' ? 'staff' : 'contributor',
    portrait: photo ? { ...photo, alt: name } : { kind: 'zellige', palette: paletteFor(slug), field: fieldFor(slug), seed: slug },
  }
}
