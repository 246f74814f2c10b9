/** What the owner calls the site and how it looks: one row, with an answer for whatever was never set. */
import { cache } from 'react'
import { z } from 'zod'
import type { Actor } from '@/lib/actor'
import { change, db } from '@/lib/db'
import { defaultTimeZone, keepTimeZone, text } from '@/lib/i18n'
import { photosOf, type Picture } from '@/lib/media'
import { forbidden, invalid, type Result } from '@/lib/result'
import { tags } from '@/lib/tags'
import { mayEditSettings } from './policy'
import { isTimeZone, type SettingsInput } from './schema'

const KEY = 'site'
/** The audit names its subjects by id; the settings, being one, have the nil one. */
const SUBJECT = '00000000-0000-0000-0000-000000000000'

/** As kept: each value falls back by itself, so that a row of another version never stops a page. */
const stored = z.object({
  name: z.string().catch('Tribune'),
  shortName: z.string().catch('Tribune'),
  tagline: z.string().nullable().catch('Le magazine écrit avec ses lecteurs'),
  newsletterName: z.string().catch('La lettre'),
  newsletterPitch: z.string().nullable().catch('Ce que nous avons publié, et rien d’autre.'),
  footerNote: z.string().nullable().catch('Les textes restent à celles et ceux qui les signent.'),
  accent: z.string().regex(/^#[0-9a-f]{6}$/).nullable().catch(null),
  logo: z.uuid().nullable().catch(null),
  timeZone: z.string().refine(isTimeZone).catch(defaultTimeZone),
})

export type SiteSettings = {
  name: string
  shortName: string
  tagline: string
  newsletterName: string
  newsletterPitch: string
  footerNote: string
  logo: Picture | null
  /** `#rrggbb`, readable on paper; null for the product's own. */
  accent: string | null
  /** In which dates are shown and appointments are made, as IANA names it. */
  timeZone: string
}

/** The site's settings, as pages, feeds and mails show them; read once for a page, however many of its parts ask. */
export const siteSettings = cache(async (): Promise<SiteSettings> => {
  const { tagline, newsletterPitch, footerNote, logo, ...rest } = await readStored()
  const photo = logo ? (await photosOf([logo])).get(logo) : undefined
  return {
    ...rest,
    tagline: tagline ?? '',
    newsletterPitch: newsletterPitch ?? '',
    footerNote: footerNote ?? '',
    logo: photo ? { ...photo, alt: rest.name } : null,
  }
})

/** The magazine's time zone, as it is now. */
export async function siteTimeZone(): Promise<string> {
  return (await readStored()).timeZone
}

/** The id of the logo's upload, for the form that keeps or replaces it. */
export async function logoUpload(): Promise<string | null> {
  return (await readStored()).logo
}

/** Replaces the settings. */
export async function saveSettings(actor: Actor, input: SettingsInput): Promise<Result<null>> {
  if (!mayEditSettings(actor)) return forbidden()
  return change(actor, async (c) => {
    if (input.logo && (await c.db.upload.count({ where: { id: input.logo } })) === 0) {
      return invalid({ path: 'logo', message: text('errors')('media.unknown') })
    }
    await c.db.setting.upsert({
      where: { key: KEY },
      create: { key: KEY, value: input, updatedAt: c.at },
      update: { value: input, updatedAt: c.at },
    })
    c.record('settings.saved', { type: 'settings', id: SUBJECT }, { name: input.name })
    c.touch(tags.site)
    return c.done(null)
  })
}

async function readStored(): Promise<z.output<typeof stored>> {
  const row = await db().setting.findUnique({ where: { key: KEY }, select: { value: true } })
  const settings = stored.catch(() => stored.parse({})).parse(row?.value ?? {})
  keepTimeZone(settings.timeZone)
  return settings
}
