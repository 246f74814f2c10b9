import { expect, request as requests, test } from '@playwright/test'
import { demo, signInLink, tribune } from '../support/signed-in'

const site = () => process.env.SITE ?? ''
const post = async (path: string, form: Record<string, string>) => {
  const context = await requests.newContext()
  const response = await context.post(site() + path, { form, maxRedirects: 0, headers: { origin: site() } })
  const answer = { status: response.status(), location: response.headers().location ?? '', body: await response.text(), signedIn: (await context.storageState()).cookies.some(({ name }) => name.includes('session')) }
  await context.dispose()
  return answer
}
const fieldsOf = (link: string) => {
  const { searchParams } = new URL(link)
  return { adresse: searchParams.get('adresse') ?? '', jeton: searchParams.get('jeton') ?? '' }
}

test('of twenty who press one link at once, one enters', async () => {
  const fields = fieldsOf(await signInLink(demo.editor))
  const answers = await Promise.all(Array.from({ length: 20 }, () => post('/connexion/ouvrir/valider', fields)))
  expect(answers.filter(({ signedIn }) => signedIn)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 422)).toHaveLength(19)
})

test('a link opens for its own address only, and looking at it does not use it up', async ({ request }) => {
  const link = await signInLink(demo.contributor)
  const fields = fieldsOf(link)
  expect((await post('/connexion/ouvrir/valider', { ...fields, adresse: demo.admin })).signedIn).toBe(false)
  expect((await post('/connexion/ouvrir/valider', { ...fields, jeton: `${fields.jeton}x` })).signedIn).toBe(false)
  for (const method of ['GET', 'HEAD']) await request.fetch(link, { method })
  expect((await post('/connexion/ouvrir/valider', fields)).signedIn).toBe(true)
})

test('known, unknown and suspended addresses get the same answer', async ({ request }) => {
  const suspended = `parti.${process.pid}@lecteurs.example`
  await tribune('user', 'create', '--email', suspended, '--name', 'Parti', '--role', 'contributor')
  await tribune('user', 'suspend', '--email', suspended)
  const page = async (path: string, action: string) => /name="jeton" value="([^"]+)"/.exec((await (await request.get(site() + path)).text()).split(`action="${action}"`)[1] ?? '')?.[1] ?? ''
  const forms: { action: string; jeton: string; rest: Record<string, string> }[] = [
    { action: '/connexion/lien', jeton: await page('/connexion', '/connexion/lien'), rest: {} },
    { action: '/newsletter/abonnement', jeton: await page('/newsletter', '/newsletter/abonnement'), rest: {} },
    { action: '/devenir-contributeur/candidature', jeton: await page('/devenir-contributeur', '/devenir-contributeur/candidature'), rest: { name: 'Quelqu’un', motivation: 'Écrire.', topics: 'Tout', consent: 'on' } },
  ]
  for (const { action, jeton, rest } of forms) {
    const answers: string[] = []
    for (const email of [demo.contributor, `inconnue.${process.pid}@lecteurs.example`, suspended]) {
      const { status, location, body } = await post(action, { jeton, email, ...rest })
      answers.push(JSON.stringify({ status, location, body }))
    }
    expect(new Set(answers).size, action).toBe(1)
    expect(answers[0]).toContain('303')
  }
})
