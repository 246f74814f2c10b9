import { db } from '../db/client'
import { settings } from '../env'

/** What a mail shows of the site. Read below the domain, because mail is ground that the domain stands on. */
export async function siteIdentity(): Promise<{ name: string; appUrl: string; accent: string }> {
  const row = await db().setting.findUnique({ where: { key: 'site' } })
  const stored = row?.value as { name?: unknown; accent?: unknown } | undefined
  return {
    name: typeof stored?.name === 'string' ? stored.name : 'Tribune',
    appUrl: settings().appUrl,
    accent: typeof stored?.accent === 'string' && /^#[0-9a-f]{6}$/i.test(stored.accent) ? stored.accent : '#4B3FCF',
  }
}
