import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { simpleParser, type ParsedMail } from 'mailparser'
import { afterEach, describe, expect, it } from 'vitest'
import * as oneClick from '@/app/(site)/newsletter/desabonnement/en-un-clic/[jeton]/route'
import { anonymous } from '@/lib/actor'
import { holdClock, inMinutes } from '@/lib/clock'
import { db } from '@/lib/db'
import { settings } from '@/lib/env'
import { confirmSubscription, newsletterConfirm, newsletterWelcome, pendingSubscription, subscribe, subscriptionOf, subscriptionSchema, unsubscribe } from '@/lib/newsletter'
import { aSubscriber, anAddress, jobsNamed } from '@/tests/support/audience'
import { useDatabase } from '@/tests/support/database'

useDatabase()
afterEach(() => holdClock(null))

const wish = (email: string) => subscriptionSchema.parse({ email, source: 'article' })
const idOf = async (email: string) => (await db().subscriber.findUniqueOrThrow({ where: { email } })).id

async function mailsTo(address: string): Promise<ParsedMail[]> {
  const folder = path.join(settings().dataFolder, 'outbox')
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml')).sort()
  const mails = await Promise.all(files.map(async (file) => simpleParser(await readFile(path.join(folder, file)))))
  return mails.filter((mail) => [mail.to].flat().some((to) => to?.value.some((one) => one.address === address)))
}
const tokenIn = (mail: ParsedMail | undefined) => /jeton=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''

/** Subscribes, has the mail sent, and answers the token in it. */
async function askedToken(email: string): Promise<string> {
  await subscribe(anonymous, wish(email))
  await newsletterConfirm({ subscriberId: await idOf(email) })
  return tokenIn((await mailsTo(email)).at(-1))
}

describe('subscribing', () => {
  it('answers the same to a new, a waiting, an active and a departed address', async () => {
    const known = await Promise.all((['pending', 'active', 'unsubscribed'] as const).map(async (status) => (await aSubscriber({ status })).email))
    const answers = await Promise.all([anAddress(), ...known].map((email) => subscribe(anonymous, wish(email))))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await jobsNamed('newsletter.confirm')).toHaveLength(4)
  })

  it('twenty times at once is one subscriber and one mail', async () => {
    const email = anAddress()
    await Promise.all(Array.from({ length: 20 }, () => subscribe(anonymous, wish(email))))
    expect(await db().subscriber.count()).toBe(1)
    expect(await jobsNamed('newsletter.confirm')).toHaveLength(1)
  })

  it('mails nobody more than five times a day', async () => {
    const email = anAddress()
    const start = Date.now()
    for (let n = 0; n < 12; n++) {
      holdClock(new Date(start + n * 10 * 60_000))
      await subscribe(anonymous, wish(email))
    }
    expect(await jobsNamed('newsletter.confirm')).toHaveLength(5)
  })

  it('tells somebody already subscribed so, with a way to leave', async () => {
    const { id, email } = await aSubscriber()
    await newsletterConfirm({ subscriberId: id })
    const [mail] = await mailsTo(email)
    expect(mail?.subject).toBe('Cette adresse est déjà abonnée')
    expect(await subscriptionOf(tokenIn(mail))).toEqual({ email, status: 'active' })
  })
})

describe('confirming', () => {
  it('makes the subscription active, once, and keeps the proof', async () => {
    const email = anAddress()
    const token = await askedToken(email)
    expect(await pendingSubscription(token)).toEqual({ email })
    const results = await Promise.all(Array.from({ length: 20 }, () => confirmSubscription(anonymous, { token })))
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(await db().subscriber.findUnique({ where: { email } })).toMatchObject({ status: 'active', source: 'article' })
    const consents = await db().consent.findMany({ omit: { subject: false, proof: false } })
    expect(consents).toMatchObject([{ subject: email, purpose: 'newsletter', proof: { how: 'double-opt-in', source: 'article' } }])
    expect(consents[0]?.wording).toContain('Nous ne spammons pas')
    expect(await pendingSubscription(token)).toBeNull()
  })

  it('a second mail carries the same link, so that both work', async () => {
    const email = anAddress()
    const first = await askedToken(email)
    await newsletterConfirm({ subscriberId: await idOf(email) })
    expect(tokenIn((await mailsTo(email)).at(-1))).toBe(first)
  })

  it('looking changes nothing', async () => {
    const email = anAddress()
    const token = await askedToken(email)
    const before = await db().subscriber.findUnique({ where: { email } })
    await pendingSubscription(token)
    expect(await db().subscriber.findUnique({ where: { email } })).toEqual(before)
  })

  it('ends after seven days, and knows no other token', async () => {
    const token = await askedToken(anAddress())
    expect(await confirmSubscription(anonymous, { token: '' })).toMatchObject({ kind: 'not-found' })
    expect(await confirmSubscription(anonymous, { token: `${token}x` })).toMatchObject({ kind: 'not-found' })
    holdClock(inMinutes(7 * 24 * 60 + 1))
    expect(await confirmSubscription(anonymous, { token })).toMatchObject({ kind: 'not-found' })
    expect(await pendingSubscription(token)).toBeNull()
  })

  it('the confirmation has no list headers: it is not a letter', async () => {
    const email = anAddress()
    await askedToken(email)
    expect((await mailsTo(email))[0]?.headers.has('list')).toBe(false)
  })
})

describe('leaving', () => {
  it('works by the link of the welcome, again and again, and by one click', async () => {
    const email = anAddress()
    await confirmSubscription(anonymous, { token: await askedToken(email) })
    expect(await jobsNamed('newsletter.welcome')).toHaveLength(1)
    await newsletterWelcome({ subscriberId: await idOf(email) })
    const mail = (await mailsTo(email)).at(-1)
    const token = tokenIn(mail)
    expect(mail?.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line).toContain('List-Unsubscribe=One-Click')
    expect(mail?.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line.replace(/\s/g, '')).toContain(`/newsletter/desabonnement/en-un-clic/${token}>`)
    for (const _ of [1, 2]) expect(await unsubscribe(anonymous, { token })).toMatchObject({ ok: true })
    expect(await subscriptionOf(token)).toEqual({ email, status: 'unsubscribed' })
    expect(await db().event.count({ where: { verb: 'subscription.ended' } })).toBe(1)
  })

  it('by a mail program’s post from anywhere, and by a look only on the page', async () => {
    const email = anAddress()
    await confirmSubscription(anonymous, { token: await askedToken(email) })
    await newsletterWelcome({ subscriberId: await idOf(email) })
    const jeton = tokenIn((await mailsTo(email)).at(-1))
    const asked = (method: string) => new Request(`http://localhost:3000/newsletter/desabonnement/en-un-clic/${jeton}`, { method, headers: { origin: 'https://mail.example' }, ...(method === 'POST' ? { body: 'List-Unsubscribe=One-Click' } : {}) })
    const shown = await oneClick.GET(asked('GET'), { params: Promise.resolve({ jeton }) })
    expect([shown.status, shown.headers.get('location')]).toEqual([303, `/newsletter/desabonnement?jeton=${jeton}`])
    expect((await subscriptionOf(jeton))?.status).toBe('active')
    expect((await oneClick.POST(asked('POST'), { params: Promise.resolve({ jeton }) })).status).toBe(200)
    expect((await subscriptionOf(jeton))?.status).toBe('unsubscribed')
    expect((await oneClick.POST(asked('POST'), { params: Promise.resolve({ jeton: 'autre' }) })).status).toBe(404)
  })

  it('then coming back needs a new confirmation; the old links stay dead or gone', async () => {
    const email = anAddress()
    const first = await askedToken(email)
    await confirmSubscription(anonymous, { token: first })
    await newsletterWelcome({ subscriberId: await idOf(email) })
    await unsubscribe(anonymous, { token: tokenIn((await mailsTo(email)).at(-1)) })
    holdClock(inMinutes(60))
    const second = await askedToken(email)
    expect(second).not.toBe(first)
    expect(await db().subscriber.findUnique({ where: { email } })).toMatchObject({ status: 'unsubscribed' })
    expect(await confirmSubscription(anonymous, { token: first })).toMatchObject({ kind: 'not-found' })
    expect(await confirmSubscription(anonymous, { token: second })).toMatchObject({ ok: true })
  })

  it('keeps no token in the database', async () => {
    const email = anAddress()
    const token = await askedToken(email)
    const rows = await db().$queryRaw<{ row: string }[]>`SELECT row_to_json(s)::text AS row FROM "Subscriber" s`
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})
