/** What the editors agreed on for their desk: one row, with an answer for whatever was never set. */
import { cache } from 'react'
import { isAdmin, type Actor } from '@/lib/actor'
import { change, db } from '@/lib/db'
import { forbidden, type Result } from '@/lib/result'
import { deskSettingsSchema, type DeskSettings } from './schema'

const KEY = 'desk'
/** The audit names its subjects by id; the settings, being one, have the nil one. */
const SUBJECT = '00000000-0000-0000-0000-000000000000'
const standard: DeskSettings = { lateDays: 3 }

/** After how many days a submission is late; read once for a page. */
export const deskSettings = cache(async (): Promise<DeskSettings> => {
  const row = await db().setting.findUnique({ where: { key: KEY }, select: { value: true } })
  return deskSettingsSchema.catch(standard).parse(row?.value)
})

/** Replaces them. */
export async function saveDeskSettings(actor: Actor, input: DeskSettings): Promise<Result<null>> {
  if (!isAdmin(actor)) return forbidden()
  return change(actor, async (c) => {
    await c.db.setting.upsert({ where: { key: KEY }, create: { key: KEY, value: input, updatedAt: c.at }, update: { value: input, updatedAt: c.at } })
    c.record('settings.saved', { type: 'settings', id: SUBJECT }, { ...input })
    return c.done(null)
  })
}
