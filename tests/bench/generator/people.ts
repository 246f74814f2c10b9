/** Sixty people who sign, three of them of the staff; and what their texts are filed under. */
import type { Prisma } from '@/lib/db'
import { slugOf } from '@/lib/slugs'
import { aName } from './prose'
import { random } from './random'
import type { Plan } from './plan'
import { feminine, masculine, places } from './vocabulary'

const AUTHORS = 60
const TAGS = 80

export type Cast = { users: Prisma.UserCreateManyInput[]; profiles: Prisma.ProfileCreateManyInput[]; tags: Prisma.TagCreateManyInput[] }

export function aCast({ seed, from }: Plan): Cast {
  const dice = random(seed, 'people')
  const users = Array.from({ length: AUTHORS }, (_, n) => ({
    id: dice.id(from),
    name: aName(dice),
    email: `auteur-${n + 1}@genere.example`,
    role: n % 20 === 0 ? ('editor' as const) : ('contributor' as const),
    createdAt: from,
  }))
  const profiles = users.map(({ id, name }, n) => ({
    id: dice.id(from),
    userId: id,
    slug: `${slugOf(name)}-${n + 1}`,
    name,
    city: dice.pick(places),
    bio: `Écrit depuis ${dice.pick(places)} sur ce qui se construit, et sur ce qui se répare.`,
    links: [{ label: 'Carnet', url: `https://example.org/carnets/${n + 1}` }],
    createdAt: from,
  }))
  const names = dice.some([...masculine, ...feminine], TAGS).map((name) => name.charAt(0).toUpperCase() + name.slice(1))
  const tags = [...new Map(names.map((name) => [slugOf(name), name]))].map(([slug, name]) => ({ id: dice.id(from), slug, name }))
  return { users, profiles, tags }
}
