import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/actor'
import {
  abandonCorrection, articleHistory, beginCorrection, liftEmbargo, publicArticle, publishArticle, publishDue, putBack, rescheduleArticle, saveText, scheduleArticle, sendBack, setEmbargo,
  unpublish, unscheduleArticle, workingText,
} from '@/lib/articles'
import { articleMoved } from '@/lib/articles/jobs'
import { scheduleArticle as scheduleForm, setEmbargo as embargoForm, unpublishArticle } from '@/lib/articles/schema'
import { emptyDoc } from '@/lib/content/document'
import { holdClock } from '@/lib/clock'
import { db } from '@/lib/db'
import { settings } from '@/lib/env'
import { keepTimeZone } from '@/lib/i18n'
import { localTimeOf } from '@/lib/i18n/local-time'
import { saveSettings, settingsSchema } from '@/lib/pages'
import type { Result } from '@/lib/result'
import { jobsNamed } from '@/tests/support/audience'
import { anArticle, aPerson } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const publishing = { publicNote: null, slug: undefined }
const later = { date: '2099-12-01', time: '09:00' }
const article = (id: string) => db().article.findUniqueOrThrow({ where: { id } })
const version = async (actor: Actor, id: string) => (await workingText(actor, id))?.text.version ?? 0
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value
}
const saidAt = (result: Result<unknown>): string[] => (result.ok || result.kind !== 'invalid' ? [] : result.errors.map(({ path, message }) => `${path}: ${message}`))

/** A scheduled text of an author's, by an editor. */
async function scheduled(wishes: Parameters<typeof anArticle>[0] = {}) {
  const [author, editor] = [await aPerson({ name: 'Salma Berrada' }), await aPerson({ name: 'Omar Tazi', role: 'editor' })]
  const { id, slug } = await anArticle({ owner: author, status: 'accepted', title: 'Le soleil', ...wishes })
  const { at } = value(await scheduleArticle(editor, { id, version: 1, ...publishing, ...later }))
  return { id, slug, author, editor, at }
}
/** Its hour comes: so many seconds ago by the database's clock. */
const comes = (id: string, secondsAgo = 0) => db().$executeRaw`UPDATE "Article" SET "scheduledFor" = clock_timestamp() - make_interval(secs => ${secondsAgo}) WHERE id = ${id}::uuid`

describe('scheduling', () => {
  it('settles what readers will see: the text is frozen, its address held, nobody writes in it', async () => {
    const { id, slug, author, editor } = await scheduled()
    expect(await article(id)).toMatchObject({ status: 'scheduled', slug, scheduledSlug: 'le-soleil', scheduledById: (editor as { id: string }).id, publishedAt: null })
    for (const actor of [author, editor]) {
      const work = await workingText(actor, id)
      expect(work).toMatchObject({ editable: false, may: 'read', scheduledFor: expect.any(Date) })
      expect(work && (await saveText(actor, work.text))).toMatchObject({ kind: 'forbidden', reason: 'locked' })
    }
    const namesake = await anArticle({ owner: editor, title: 'Le soleil' })
    expect(await publishArticle(editor, { id: namesake.id, version: 1, ...publishing })).toMatchObject({ value: { slug: 'le-soleil-2' } })
    expect(await publicArticle('le-soleil')).toMatchObject({ kind: 'missing' })
  })

  it('takes the time of the magazine’s clocks, and says so in its history and by mail', async () => {
    await saveSettings(await aPerson({ role: 'admin' }), settingsSchema.parse({ name: 'M', shortName: 'M', newsletterName: 'L', timeZone: 'Europe/Paris' }))
    const { id, author, at } = await scheduled()
    expect(at.toISOString()).toBe('2099-12-01T08:00:00.000Z')
    expect((await articleHistory(author, id))?.[0]).toMatchObject({ verb: 'schedule', by: 'Omar Tazi', label: expect.stringMatching(/^a programmé la publication pour le mardi 1er décembre 2099 à 9\sh \(heure de Paris\)$/) })
    expect(await jobsNamed('article.moved')).toHaveLength(1)
    keepTimeZone('Africa/Casablanca')
  })

  it('refuses a time that is past, one that the clocks skip, and says which of two it takes', async () => {
    await saveSettings(await aPerson({ role: 'admin' }), settingsSchema.parse({ name: 'M', shortName: 'M', newsletterName: 'L', timeZone: 'Europe/Paris' }))
    const editor = await aPerson({ role: 'editor' })
    const { id } = await anArticle({ owner: editor, status: 'accepted' })
    const at = (date: string, time: string) => scheduleArticle(editor, { id, version: 1, ...publishing, date, time })
    expect(saidAt(await at('2020-01-01', '09:00'))).toEqual([expect.stringMatching(/^time: Cette heure est passée/)])
    expect(saidAt(await at('2099-03-29', '02:30'))).toEqual([expect.stringMatching(/^time: Cette heure n’existe pas.*dimanche 29 mars 2099 à 3\sh\.$/)])
    expect(await article(id)).toMatchObject({ status: 'accepted', scheduledFor: null })
    expect(await at('2099-10-25', '02:30')).toMatchObject({ ok: true, value: { twice: true, at: new Date('2099-10-25T00:30:00Z') } })
    keepTimeZone('Africa/Casablanca')
  })

  it('asks the database what is past, whatever this process believes', async () => {
    const editor = await aPerson({ role: 'editor' })
    const { id } = await anArticle({ owner: editor, status: 'accepted' })
    const [{ at }] = await db().$queryRaw<[{ at: Date }]>`SELECT clock_timestamp() - interval '5 minutes' AS at`
    const past = localTimeOf(at, 'Africa/Casablanca')
    const soon = localTimeOf(new Date(at.getTime() + 600_000), 'Africa/Casablanca')
    holdClock(new Date(at.getTime() - 600_000))
    expect(saidAt(await scheduleArticle(editor, { id, version: 1, ...publishing, ...past }))).toHaveLength(1)
    holdClock(new Date(at.getTime() + 1_200_000))
    expect(await scheduleArticle(editor, { id, version: 1, ...publishing, ...soon })).toMatchObject({ ok: true })
  })

  it('needs what publishing needs: a whole text, decided, in the version that was read', async () => {
    const editor = await aPerson({ role: 'editor' })
    const short = await anArticle({ owner: editor, status: 'accepted', body: emptyDoc })
    expect(await scheduleArticle(editor, { id: short.id, version: 1, ...publishing, ...later })).toMatchObject({ kind: 'invalid', errors: [{ path: 'body' }] })
    const { id } = await anArticle({ owner: editor, status: 'accepted' })
    expect(await scheduleArticle(editor, { id, version: 2, ...publishing, ...later })).toMatchObject({ kind: 'conflict' })
    const taken = await anArticle({ published: true, slug: 'pris' })
    expect(await scheduleArticle(editor, { id, version: 1, publicNote: null, slug: taken.slug, ...later })).toMatchObject({ kind: 'invalid', errors: [{ path: 'slug' }] })
    for (const status of ['draft', 'in_review', 'published', 'scheduled'] as const) {
      const other = await anArticle({ owner: editor, published: status === 'published', ...(status === 'scheduled' ? {} : { status }) })
      if (status === 'scheduled') value(await publishArticle(editor, { id: other.id, version: 1, ...publishing }))
      expect(await scheduleArticle(editor, { id: other.id, version: 1, ...publishing, ...later })).toMatchObject({ kind: 'conflict' })
    }
  })

  it('twice at once is once; of two editors, one is told that it has moved on', async () => {
    const [one, other] = [await aPerson({ role: 'editor' }), await aPerson({ role: 'editor' })]
    const { id } = await anArticle({ owner: one, status: 'accepted' })
    const both = await Promise.all([one, other].map((editor, n) => scheduleArticle(editor, { id, version: 1, ...publishing, date: '2099-12-01', time: `1${n}:00` })))
    expect(both.map((result) => (result.ok ? 'ok' : result.kind)).sort()).toEqual(['conflict', 'ok'])
    expect(await db().event.count({ where: { verb: 'schedule' } })).toBe(1)
  })

  it('is no contributor’s to do, nor to undo', async () => {
    const { id, author, at } = await scheduled()
    const [stranger] = [await aPerson()]
    expect(await unscheduleArticle(author, { id })).toMatchObject({ kind: 'forbidden' })
    expect(await rescheduleArticle(author, { id, version: 1, ...later, was: at })).toMatchObject({ kind: 'forbidden' })
    expect(await publishArticle(author, { id, version: 1, ...publishing })).toMatchObject({ kind: 'forbidden' })
    expect(await unscheduleArticle(stranger, { id })).toMatchObject({ kind: 'not-found' })
    expect(await sendBack(await aPerson({ role: 'editor' }), { id, message: 'Non.' })).toMatchObject({ kind: 'conflict' })
  })

  it('takes no odd day, no odd time and no odd note from a form', () => {
    const form = { id: '0190a000-0000-7000-8000-000000000000', version: '1', date: '2099-12-01', time: '09:00' }
    expect(scheduleForm.parse({ ...form, time: '09:00:00', noteKind: '' })).toMatchObject({ date: '2099-12-01', time: '09:00', publicNote: null, noteKind: undefined })
    for (const odd of [{ date: '2099-02-30' }, { date: '' }, { date: 'demain' }, { time: '' }, { time: '25:00' }, { time: '9h' }, { date: undefined }, { time: 9 }, { noteKind: 'rumeur' }, { date: ['2099-12-01'] }]) {
      expect(scheduleForm.safeParse({ ...form, ...odd }).success, JSON.stringify(odd)).toBe(false)
    }
    expect(embargoForm.safeParse({ ...form, reason: '' }).success).toBe(false)
  })
})

describe('another time', () => {
  it('moves it, and overrules nobody who moved it meanwhile', async () => {
    const { id, editor, author, at } = await scheduled()
    const [one, other] = await Promise.all(['10:00', '11:00'].map((time) => rescheduleArticle(editor, { id, version: 1, date: '2099-12-02', time, was: at })))
    expect([one?.ok, other?.ok].sort()).toEqual([false, true])
    expect([one, other].find((result) => !result?.ok)).toMatchObject({ kind: 'conflict' })
    expect(await article(id)).toMatchObject({ status: 'scheduled', scheduledSlug: 'le-soleil' })
    expect((await articleHistory(author, id))?.[0]).toMatchObject({ verb: 'reschedule', label: expect.stringContaining('mercredi 2 décembre 2099') })
    const { scheduledFor } = await article(id)
    expect(saidAt(await rescheduleArticle(editor, { id, version: 1, date: '2001-01-01', time: '09:00', was: scheduledFor ?? at }))).toHaveLength(1)
  })

  it('or none: the text is accepted again, may be written in, and gives its address back', async () => {
    const { id, editor, author } = await scheduled()
    expect(await unscheduleArticle(editor, { id })).toMatchObject({ ok: true, value: { status: 'accepted' }, tags: [] })
    expect(await article(id)).toMatchObject({ scheduledFor: null, scheduledSlug: null, scheduledById: null })
    const work = await workingText(editor, id)
    expect(work && (await saveText(editor, { ...work.text, title: 'Le vent' }))).toMatchObject({ ok: true })
    expect((await articleHistory(author, id))?.[0]?.label).toContain('a déprogrammé')
    expect(await publishDue()).toBe(0)
    expect(await unscheduleArticle(editor, { id })).toMatchObject({ kind: 'conflict' })
  })
})

describe('what is due', () => {
  it('is published once, as it was decided, by the system and in the name of who scheduled it', async () => {
    const { id, author } = await scheduled()
    expect(await publishDue()).toBe(0)
    await comes(id)
    expect(await Promise.all([publishDue(), publishDue(), publishDue()])).toEqual(expect.arrayContaining([1, 0, 0]))
    expect(await article(id)).toMatchObject({ status: 'published', slug: 'le-soleil', scheduledFor: null, scheduledSlug: null, scheduledById: null, title: 'Le soleil' })
    expect(await publicArticle('le-soleil')).toMatchObject({ kind: 'article', article: { title: 'Le soleil' } })
    const [event, ...others] = await db().event.findMany({ where: { verb: 'publish' } })
    expect([event, others.length]).toMatchObject([{ actorId: null, actorName: 'job', data: { scheduledBy: 'Omar Tazi', first: true, from: 'scheduled' } }, 0])
    expect((await articleHistory(author, id))?.[0]).toMatchObject({ by: 'Le système', label: 'a publié l’article à l’heure choisie par Omar Tazi' })
    expect(await jobsNamed('article.moved')).toHaveLength(2)
    expect((await db().tagChange.findMany()).map(({ tag }) => tag)).toEqual(expect.arrayContaining([`article:${id}`, 'latest', 'path:/articles/le-soleil']))
  })

  it('is what the database’s clock says, and dated by it, however wrong this process’s clock is', async () => {
    const [due, early] = [await scheduled(), await scheduled({ title: 'La lune' })]
    await comes(due.id)
    await comes(early.id, -30)
    const before = Date.now()
    holdClock(new Date(before + 600_000))
    expect(await publishDue()).toBe(1)
    expect(await article(early.id)).toMatchObject({ status: 'scheduled' })
    expect(Math.abs((await article(due.id)).publishedAt!.getTime() - before)).toBeLessThan(60_000)
    const late = await scheduled({ title: 'Le vent' })
    await comes(late.id)
    holdClock(new Date(before - 600_000))
    expect(await publishDue()).toBe(1)
    expect(await article(late.id)).toMatchObject({ status: 'published' })
  })

  it('is what came due while nobody looked, from the longest waiting', async () => {
    const [one, two] = [await scheduled(), await scheduled({ title: 'La lune' })]
    await comes(one.id, 3600)
    await comes(two.id, 7200)
    expect(await publishDue()).toBe(2)
    const [first, second] = await db().event.findMany({ where: { verb: 'publish' }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
    expect([first?.subjectId, second?.subjectId]).toEqual([two.id, one.id])
  })

  it('of a correction replaces what readers see, with its note, at the address that was decided', async () => {
    const [author, editor] = [await aPerson(), await aPerson({ role: 'editor' })]
    const { id } = await anArticle({ owner: author, published: true, status: 'accepted', slug: 'ancien' })
    value(await scheduleArticle(editor, { id, version: 1, publicNote: 'La date était fausse.', noteKind: 'correction', slug: 'nouveau', ...later }))
    expect(await publicArticle('ancien')).toMatchObject({ kind: 'article', article: { updateNote: null } })
    await comes(id)
    expect(await publishDue()).toBe(1)
    expect(await publicArticle('nouveau')).toMatchObject({ kind: 'article', article: { updateNote: 'La date était fausse.', updateKind: 'correction', updatedAt: expect.any(Date) } })
    expect(await publicArticle('ancien')).toMatchObject({ kind: 'moved', to: '/articles/nouveau' })
    expect((await articleHistory(author, id))?.[0]).toMatchObject({ publicNote: 'La date était fausse.', noteKind: 'correction', label: expect.stringContaining('version corrigée') })
    await beginCorrection(editor, { id })
    value(await abandonCorrection(editor, { id }))
  })

  it('that cannot be published holds up nobody', async () => {
    const [broken, whole] = [await scheduled({ title: 'Brisé' }), await scheduled()]
    await db().article.update({ where: { id: broken.id }, data: { embargoUntil: new Date('2099-01-01'), embargoReason: 'x' } })
    await db().$executeRaw`UPDATE "Article" SET "workingRevisionId" = NULL WHERE id = ${broken.id}::uuid`
    await comes(broken.id, 60)
    await comes(whole.id)
    await publishDue()
    expect([await article(broken.id), await article(whole.id)]).toMatchObject([{ status: 'scheduled' }, { status: 'published' }])
  })

  it('may be published sooner by an editor, with what was decided', async () => {
    const { id, editor, author } = await scheduled()
    expect(await publishArticle(editor, { id, version: 1, ...publishing })).toMatchObject({ ok: true, value: { slug: 'le-soleil', status: 'published' } })
    expect((await articleHistory(author, id))?.[0]).toMatchObject({ by: 'Omar Tazi', label: 'a publié l’article' })
    await comes(id)
    expect(await publishDue()).toBe(0)
  })
})

describe('an embargo', () => {
  it('refuses whatever is earlier, with its date and its reason', async () => {
    const editor = await aPerson({ role: 'editor' })
    const { id } = await anArticle({ owner: editor, status: 'accepted' })
    value(await setEmbargo(editor, { id, date: '2099-06-01', time: '12:00', reason: 'Rapport de l’ANRT' }))
    const words = /^time: Cet article est sous embargo jusqu’au lundi 1er juin 2099 à 12\sh \(heure de Casablanca\) \(Rapport de l’ANRT\)/
    expect(saidAt(await publishArticle(editor, { id, version: 1, ...publishing }))).toEqual([expect.stringMatching(words)])
    expect(saidAt(await scheduleArticle(editor, { id, version: 1, ...publishing, date: '2099-05-31', time: '12:00' }))).toEqual([expect.stringMatching(words)])
    const { at } = value(await scheduleArticle(editor, { id, version: 1, ...publishing, date: '2099-06-01', time: '12:00' }))
    expect(saidAt(await rescheduleArticle(editor, { id, version: 1, date: '2099-06-01', time: '11:59', was: at }))).toHaveLength(1)
    expect(saidAt(await setEmbargo(editor, { id, date: '2099-06-02', time: '12:00', reason: 'Plus tard' }))).toEqual([expect.stringContaining('doit paraître plus tôt')])
    value(await liftEmbargo(editor, { id }))
    expect(await publishArticle(editor, { id, version: 1, ...publishing })).toMatchObject({ ok: true })
  })

  it('is refused in the past, and is no contributor’s', async () => {
    const [author, editor] = [await aPerson(), await aPerson({ role: 'editor' })]
    const { id } = await anArticle({ owner: author, status: 'in_review' })
    expect(saidAt(await setEmbargo(editor, { id, date: '2020-06-01', time: '12:00', reason: 'x' }))).toHaveLength(1)
    expect(await setEmbargo(author, { id, ...later, reason: 'x' })).toMatchObject({ kind: 'forbidden' })
    expect(await setEmbargo(await aPerson(), { id, ...later, reason: 'x' })).toMatchObject({ kind: 'not-found' })
  })
})

describe('unpublishing in favour of another page', () => {
  it('sends readers there until it is put back', async () => {
    const editor = await aPerson({ role: 'editor' })
    const [old, fresh] = [await anArticle({ published: true, slug: 'vieux' }), await anArticle({ published: true, slug: 'neuf' })]
    const result = await unpublish(editor, { id: old.id, message: null, to: `/articles/${fresh.slug}` })
    expect(result.ok && result.tags).toEqual(expect.arrayContaining([`gone:article:${old.id}`, 'path:/articles/vieux']))
    expect(await publicArticle('vieux')).toMatchObject({ kind: 'moved', to: '/articles/neuf', tags: expect.arrayContaining([`article:${old.id}`]) })
    expect((await articleHistory(editor, old.id))?.[0]?.label).toContain('/articles/neuf')
    value(await putBack(editor, { id: old.id }))
    expect(await publicArticle('vieux')).toMatchObject({ kind: 'article' })
    value(await unpublish(editor, { id: old.id, message: null, to: 'https://ailleurs.example/texte' }))
    expect(await publicArticle('vieux')).toMatchObject({ kind: 'moved', to: 'https://ailleurs.example/texte' })
    value(await putBack(editor, { id: old.id }))
    value(await unpublish(editor, { id: old.id, message: null, to: null }))
    expect(await publicArticle('vieux')).toMatchObject({ kind: 'gone' })
  })

  it('refuses a way that leads back', async () => {
    const editor = await aPerson({ role: 'editor' })
    const [one, two] = [await anArticle({ published: true, slug: 'un' }), await anArticle({ published: true, slug: 'deux' })]
    const sending = (id: string, to: string) => unpublish(editor, { id, message: null, to })
    for (const to of ['/articles/un', '/articles/un/', '/articles/un?x=1#y', '/articles/%75n', 'http://localhost:3000/articles/un']) expect(saidAt(await sending(one.id, to)), to).toEqual([expect.stringMatching(/^to: /)])
    value(await sending(one.id, '/articles/deux'))
    expect(saidAt(await sending(two.id, '/articles/un'))).toHaveLength(1)
    expect(await sending(two.id, '/%zz')).toMatchObject({ ok: true })
    value(await putBack(editor, { id: two.id }))
    value(await sending(two.id, '/'))
    value(await putBack(editor, { id: two.id }))
    await db().redirect.create({ data: { from: '/articles/jadis', to: '/articles/un' } })
    expect(saidAt(await sending(two.id, '/articles/jadis'))).toHaveLength(1)
  })

  it('takes a path of this site or an https address, and nothing else', () => {
    const form = { id: '0190a000-0000-7000-8000-000000000000', message: '' }
    const to = (address: string) => unpublishArticle.safeParse({ ...form, to: address })
    expect([to('').data?.to, to('/a-propos').data?.to, to(' https://a.example/x ').data?.to]).toEqual([null, '/a-propos', 'https://a.example/x'])
    for (const odd of ['//pirate.example', 'http://a.example', 'javascript:alert(1)', 'mailto:a@b.example', 'a-propos', '/a b', '/\\pirate.example', 'https://']) expect(to(odd).success, odd).toBe(false)
  })
})

/** What the outbox holds, in the order in which it came. */
async function outbox(): Promise<string[]> {
  const folder = path.join(settings().dataFolder, 'outbox')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort()
  const mails = await Promise.all(names.map(async (name) => simpleParser(await readFile(path.join(folder, name)))))
  return mails.map(({ subject, text }) => `${subject}\n${text}`.replace(/\s/g, ' '))
}

it('tells the author by mail when their text will be out, when that changes, and when it is', async () => {
  const { id, editor, at } = await scheduled()
  value(await rescheduleArticle(editor, { id, version: await version(editor, id), date: '2099-12-02', time: '08:15', was: at }))
  await comes(id)
  await publishDue()
  const events = await db().event.findMany({ orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  expect(events.map(({ verb }) => verb)).toEqual(['schedule', 'reschedule', 'publish'])
  expect(await jobsNamed('article.moved')).toEqual(events.map(({ id: eventId }) => ({ eventId })))
  for (const { id: eventId } of events) await articleMoved({ eventId })
  const [first, second, last] = await outbox()
  expect(first).toContain('paraîtra le mardi 1er décembre 2099 à 9 h (heure de Casablanca)')
  expect(second).toContain('paraîtra le mercredi 2 décembre 2099 à 8 h 15 (heure de Casablanca)')
  expect(last).toContain('http://localhost:3000/articles/le-soleil')
})
