/** Texts of the running site in a state that the interface would take many clicks to reach, and hands that write in them. */
import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import type { ArticleStatus } from '@/lib/articles'
import type { Block } from '@/lib/content/types'
import { newId } from '@/lib/tokens'
import { inSiteDatabase } from './site-database'
import { demo, signedIn } from './signed-in'

const words = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] })

/** As many words as publication asks for. */
const enough = words(Array.from({ length: 170 }, (_, n) => `mot${n}`).join(' '))

type Wishes = { title: string; status: ArticleStatus; body?: Block[] }

/** A text of the demo's contributor, in the hands of its editor. */
export async function aText({ title, status, body = [words('Le premier paragraphe du texte.'), words('Le second paragraphe du texte.')] }: Wishes): Promise<{ id: string; revisionId: string }> {
  const [id, revisionId] = [newId(), newId()]
  await inSiteDatabase(async (client) => {
    const person = async (email: string) => (await client.query<{ id: string }>('SELECT id FROM "User" WHERE email = $1', [email])).rows[0]?.id
    const [owner, editor] = [await person(demo.contributor), await person(demo.editor)]
    const section = (await client.query<{ id: string }>('SELECT id FROM "Section" ORDER BY position LIMIT 1')).rows[0]?.id
    await client.query('INSERT INTO "Article" (id, slug, "ownerId", "assigneeId") VALUES ($1, $2, $3, $4)', [id, `essai-${id.slice(-12)}`, owner, status === 'draft' ? null : editor])
    await client.query(
      `INSERT INTO "Revision" (id, "articleId", number, title, standfirst, body, "sectionId", "makerId", reason) VALUES ($1, $2, 1, $3, 'Un chapô pour ce texte.', $4, $5, $6, 'writing')`,
      [revisionId, id, title, JSON.stringify({ type: 'doc', content: [...body, enough] }), section, owner],
    )
    await client.query('UPDATE "Article" SET status = $2, "workingRevisionId" = $3 WHERE id = $1', [id, status, revisionId])
  })
  return { id, revisionId }
}

/** Takes the step behind the interface's back, as another process would. */
export async function nowIn(id: string, status: ArticleStatus): Promise<void> {
  await inSiteDatabase((client) => client.query('UPDATE "Article" SET status = $2 WHERE id = $1', [id, status]))
}

/** The text open in the editor of one of the demo's people, ready to be typed into. */
export async function opened(browser: Browser, who: keyof typeof demo, id: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await signedIn(browser, demo[who], { viewport: { width: 1440, height: 900 }, ...options })).newPage()
  await page.goto(`${process.env.SITE}/${who === 'contributor' ? 'espace' : 'redaction'}/articles/${id}`)
  await expect(state(page, 'saved')).toBeVisible()
  return page
}

/** The status line while it says this. */
export const state = (page: Page, is: 'saved' | 'saving' | 'offline' | 'signed-out' | 'outdated' | 'gone') => page.locator(`[data-save-state=${is}]`).locator('visible=true').first()

export const bodyOf = (page: Page) => page.getByRole('textbox', { name: 'Texte de l’article' })

/** Runs in the page: two frames later. An editor hears of a moved selection a moment after the key that moved it. */
export const drawn = () => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)))

/** Runs in the page: once what it asked the browser to keep is kept. A read of the copy waits for the writes before it. */
export async function keptByBrowser(): Promise<void> {
  const asked = <Answer>(request: IDBRequest<Answer>) => new Promise<Answer>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no answer'))
  })
  for (const { name } of await indexedDB.databases()) {
    if (!name?.startsWith('tribune:texte:')) continue
    const database = await asked(indexedDB.open(name))
    await asked(database.transaction('updates').objectStore('updates').count())
    database.close()
  }
}

/** The words of the text as the database would publish them. */
export async function settledWords(page: Page, id: string): Promise<string> {
  const answer = await page.request.post(`${process.env.SITE}/api/articles/${id}/texte`, { headers: { origin: process.env.SITE ?? '' } })
  expect(answer.status()).toBe(200)
  return inSiteDatabase(async (client) => {
    const { rows } = await client.query<{ words: string }>(
      `SELECT r.title || E'\\n' || coalesce((SELECT string_agg(t #>> '{}', ' ') FROM jsonb_path_query(r.body, 'lax $.**.text') t), '') AS words FROM "Article" a JOIN "Revision" r ON r.id = a."workingRevisionId" WHERE a.id = $1`, [id])
    return rows[0]?.words ?? ''
  })
}
