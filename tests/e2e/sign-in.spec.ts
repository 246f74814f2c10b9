import { expect, request as requests, test } from '@playwright/test'
import { demo, signInLink, tribune } from '../support/signed-in'

const site = () => process.env.SITE ?? ''
const post = async (path: string, form: Record<string, string>, from: string) => {
  const context = await requests.newContext()
  const response = await context.post(site() + path, { form, maxRedirects: 0, headers: { origin: site(), 'x-forwarded-for': from } })
  const answer = { retryAfter: response.headers()['retry-after'], status: response.status(), location: response.headers().location ?? '', body: await response.text(), signedIn: (await context.storageState()).cookies.some(({ name }) => name.includes('session')) }
  await context.dispose()
  return answer
}
const fieldsOf = (link: string) => {
  const { searchParams } = new URL(link)
  return { adresse: searchParams.get('adresse') ?? '', jeton: searchParams.get('jeton') ?? '' }
}

const tokenOn = async (path: string, action: string) => /name="jeton" value="([^"]+)"/.exec((await (await fetch(site() + path)).text()).split(`action="${action}"`)[1] ?? '')?.[1] ?? ''

test('of twenty who press one link at once, one enters', async () => {
  const fields = fieldsOf(await signInLink(demo.editor))
  const answers = await Promise.all(Array.from({ length: 20 }, () => post('/connexion/ouvrir/valider', fields, '10.9.0.1')))
  expect(answers.filter(({ signedIn }) => signedIn)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 422)).toHaveLength(19)
})

test('a link opens for its own address only, and looking at it does not use it up', async ({ request }) => {
  const link = await signInLink(demo.contributor)
  const fields = fieldsOf(link)
  expect((await post('/connexion/ouvrir/valider', { ...fields, adresse: demo.admin }, '10.9.0.2')).signedIn).toBe(false)
  expect((await post('/connexion/ouvrir/valider', { ...fields, jeton: `${fields.jeton}x` }, '10.9.0.2')).signedIn).toBe(false)
  for (const method of ['GET', 'HEAD']) await request.fetch(link, { method })
  expect((await post('/connexion/ouvrir/valider', fields, '10.9.0.2')).signedIn).toBe(true)
})

test('known, unknown and suspended addresses get the same answer', async () => {
  const suspended = `parti.${process.pid}@lecteurs.example`
  await tribune('user', 'create', '--email', suspended, '--name', 'Parti', '--role', 'contributor')
  await tribune('user', 'suspend', '--email', suspended)
  const forms: { action: string; jeton: string; rest: Record<string, string> }[] = [
    { action: '/connexion/lien', jeton: await tokenOn('/connexion', '/connexion/lien'), rest: {} },
    { action: '/newsletter/abonnement', jeton: await tokenOn('/newsletter', '/newsletter/abonnement'), rest: {} },
    { action: '/devenir-contributeur/candidature', jeton: await tokenOn('/devenir-contributeur', '/devenir-contributeur/candidature'), rest: { name: 'Quelqu’un', motivation: 'Écrire.', topics: 'Tout', consent: 'on' } },
  ]
  for (const { action, jeton, rest } of forms) {
    const answers: string[] = []
    for (const email of [demo.contributor, `inconnue.${process.pid}@lecteurs.example`, suspended]) {
      const { status, location, body } = await post(action, { jeton, email, ...rest }, '10.9.0.3')
      answers.push(JSON.stringify({ status, location, body }))
    }
    expect(new Set(answers).size, action).toBe(1)
    expect(answers[0]).toContain('303')
  }
})

test('whoever asks too often is told when to come back; others are not kept out', async () => {
  const form = { jeton: await tokenOn('/connexion', '/connexion/lien'), email: `souvent.${process.pid}@lecteurs.example` }
  const answers = []
  for (let n = 0; n < 12; n += 1) answers.push(await post('/connexion/lien', form, '10.9.0.4'))
  expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(303), 429, 429])
  expect(Number(answers.at(-1)?.retryAfter)).toBeGreaterThan(0)
  expect(answers.at(-1)?.body).toContain(form.email)
  expect((await post('/connexion/lien', form, '203.0.113.9, 10.9.0.4')).status).toBe(429)
  expect((await post('/connexion/lien', form, '10.9.0.5')).status).toBe(303)
})
