import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { expect, test, type APIRequestContext } from '@playwright/test'
import { privateColumns } from '@/lib/db/private-columns'
import { demo, signedIn, signInLink } from '../support/signed-in'
import { inSiteDatabase } from '../support/site-database'

const site = () => process.env.SITE ?? ''
const newId = () => `0190a0a0-0000-7000-8000-${Math.random().toString(16).slice(2, 14).padEnd(12, '0')}`

type Planted = { column: string; value: string }

test('no private value leaves by any page, feed, answer, file or log', async ({ browser }) => {
  test.setTimeout(120_000)
  const contributor = await signedIn(browser, demo.contributor)
  await signInLink(demo.editor)
  const planted = await plant()
  const secrets = planted.flatMap(({ column, value }) => [{ column, value }, ...(value.includes('@') ? hashesOf(value).map((hash) => ({ column: `${column}, hashed`, value: hash })) : [])])
  const nobody = await browser.newContext()

  const found: string[] = []
  const look = (where: string, body: string, allowed: (value: string) => boolean = () => false) => {
    for (const { column, value } of secrets) if (body.includes(value) && !allowed(value)) found.push(`${column} in ${where}`)
  }

  const pages = await crawl(nobody.request, ['/', '/auteurs', '/recherche?q=energie', '/recherche/suggestions?q=le', '/rss.xml', '/sitemap.xml', '/robots.txt', '/api/health', '/api/ready', '/articles/jamais-ecrit', '/%zz', '/introuvable', '/espace', '/api/auth/session'])
  expect(pages.size).toBeGreaterThan(60)
  expect([...pages.values()].join()).toContain('Un commentaire public.')
  for (const [path, body] of pages) look(path, body)
  for (const path of pages.keys()) look(`${path} (RSC)`, await (await nobody.request.get(site() + path, { headers: { rsc: '1' } })).text())

  // Their own address is theirs to see, on their profile.
  const own = await crawl(contributor.request, ['/espace', '/espace/profil'], /^\/espace/)
  expect(own.size).toBeGreaterThan(3)
  for (const [path, body] of own) look(`${path}, as a contributor`, body, (value) => path === '/espace/profil' && value === demo.contributor)

  const files = [...globSync('.next/{static,server,cache}/**/*.{js,map,html,rsc,json,body}'), ...globSync('dist/static/**/*')].filter((file) => /\.\w+$/.test(file))
  expect(files.length).toBeGreaterThan(50)
  for (const file of files) look(file, readFileSync(file, 'latin1'), isDemo(file))
  // The start prints the demo's sign-in links to the terminal, on purpose; the log is what comes after.
  const log = readFileSync('test-results/site.log', 'utf8').split('Ctrl-C').slice(1).join()
  look('the log', log)
  expect([...new Set(found)]).toEqual([])
})

/** Puts a value that is nowhere else into every private column, and answers all that they hold. */
async function plant(): Promise<Planted[]> {
  const mark = `canari.${process.pid}`
  const address = (of: string) => `${mark}.${of}@prive.example`
  return inSiteDatabase(async (client) => {
    const one = async (sql: string) => (await client.query<{ id: string }>(sql)).rows[0]?.id ?? ''
    const article = await one(`SELECT id FROM "Article" WHERE "publishedRevisionId" IS NOT NULL LIMIT 1`)
    const user = newId()
    await client.query(`INSERT INTO "User" (id, email, name, role, status) VALUES ($1, $2, 'Canari', 'contributor', 'active')`, [user, address('compte')])
    await client.query(`INSERT INTO "Account" ("userId", type, provider, "providerAccountId", access_token, refresh_token, id_token) VALUES ($1, 'oauth', 'github', $2, $3, $4, $5)`, [user, mark, `${mark}-acces`, `${mark}-reprise`, `${mark}-identite`])
    await client.query(`INSERT INTO "Comment" (id, "articleId", name, email, body, status, fingerprint) VALUES ($1, $2, 'Canari', $3, 'Un commentaire public.', 'approved', $4)`, [newId(), article, address('commentaire'), `${mark}-empreinte`])
    await client.query(`INSERT INTO "Application" (id, name, email, motivation, topics, "updatedAt") VALUES ($1, 'Canari', $2, 'Écrire.', 'Tout', now())`, [newId(), address('candidature')])
    await client.query(`INSERT INTO "Subscriber" (id, email, source, "confirmHash", "unsubscribeHash") VALUES ($1, $2, 'page', $3, $4)`, [newId(), address('lettre'), `${mark}-confirme`, `${mark}-depart`])
    await client.query(`INSERT INTO "PreviewLink" (id, "articleId", "tokenHash", label, email, "expiresAt") VALUES ($1, $2, $3, 'Canari', $4, now() + interval '1 day')`, [newId(), article, createHash('sha256').update(`${mark}-apercu`).digest('hex'), address('apercu')])
    await client.query(`INSERT INTO "Coauthor" (id, "articleId", name, email, "tokenHash", "invitedAt", "expiresAt") VALUES ($1, $2, 'Canari', $3, $4, now(), now() + interval '1 day')`, [newId(), await one(`SELECT a.id FROM "Article" a JOIN "User" u ON u.id = a."ownerId" WHERE u.email <> '${demo.contributor}' LIMIT 1`), address('cosignature'), `${mark}-invitation`])
    await client.query(`INSERT INTO "Consent" (id, subject, purpose, "textVersion", wording, proof) VALUES ($1, $2, 'privacy', '1', 'Texte', $3)`, [newId(), address('accord'), { canari: `${mark}-preuve` }])
    await client.query(`INSERT INTO "UnsignedText" (id, "secretHash", title, body, network, name, email, agreed, "submittedAt", "confirmHash", "confirmExpires") VALUES ($1, $2, 'Canari', '{"type":"doc","content":[]}', $3, 'Canari', $4, '{}', now(), $5, now() + interval '1 day')`, [newId(), `${mark}-secret`, `${mark}-reseau`, address('texte'), `${mark}-texte-confirme`])
    // Pages kept before this was planted are made anew.
    await client.query(`INSERT INTO "TagChange" (tag, at) VALUES ('site', clock_timestamp()) ON CONFLICT (tag) DO UPDATE SET at = clock_timestamp()`)
    await client.query(`SELECT pg_notify('tribune_tags', '')`)

    const values: Planted[] = []
    for (const [model, columns] of Object.entries(privateColumns)) for (const column of Object.keys(columns)) {
      const table = model[0]?.toUpperCase() + model.slice(1)
      const { rows } = await client.query<{ value: string }>(`SELECT DISTINCT "${column}"::text AS value FROM "${table}" WHERE "${column}" IS NOT NULL AND length("${column}"::text) > 6`)
      expect(rows.length, `nothing is planted in ${table}.${column}`).toBeGreaterThan(0)
      values.push(...rows.map(({ value }) => ({ column: `${table}.${column}`, value })))
    }
    return values
  })
}

const hashesOf = (value: string): string[] =>
  ['sha256', 'sha1', 'md5'].flatMap((kind) => (['hex', 'base64', 'base64url'] as const).map((encoding) => createHash(kind).update(value.toLowerCase()).digest(encoding)))

/** The demo's own addresses are part of the program that makes the demo. */
const isDemo = (file: string) => (value: string): boolean => file.startsWith('.next/server') && value.endsWith('.example') && !value.includes('prive')

/** Everything that can be reached by links from these addresses, as text. */
async function crawl(request: APIRequestContext, from: string[], within = /^\/(?!outbox|espace|redaction|connexion\/sortir)/): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  const todo = [...from]
  for (let path = todo.shift(); path !== undefined && seen.size < 400; path = todo.shift()) {
    if (seen.has(path)) continue
    const response = await request.get(site() + path)
    const body = (await response.body()).toString('utf8')
    seen.set(path, body)
    for (const match of body.matchAll(/(?:href|src|srcset|action)="([^"#]*)"/g)) {
      const link = (match[1] ?? '').replaceAll('&amp;', '&').replace(site(), '').split(' ')[0] ?? ''
      if (link.startsWith('/') && !link.startsWith('//') && within.test(link)) todo.push(link)
    }
  }
  return seen
}
