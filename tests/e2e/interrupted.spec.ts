/** What comes between a writer and the text: a line cut, a tab killed, a right or a session lost, a deployment, an article that goes. */
import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { schemaVersion } from '@/lib/content/review'
import { aText, bodyOf, keptByBrowser, nowIn, opened, settledWords, state } from '../support/shared-texts'
import { demo, signedIn, signedOut, signInLink, tribune } from '../support/signed-in'
import { inSiteDatabase } from '../support/site-database'

/** A line that can be cut: the open text is opened once more, and what it sends and hears goes through here. */
async function aLine(page: Page): Promise<{ cut: () => Promise<void>; mend: () => Promise<void> }> {
  let isCut = false
  const sockets = new Set<{ close: () => Promise<void> }>()
  await page.routeWebSocket(/\/api\/texte$/, (socket) => {
    if (isCut) return void socket.close()
    sockets.add(socket)
    socket.connectToServer()
  })
  await page.reload()
  await expect(state(page, 'saved')).toBeVisible()
  return {
    async cut() {
      isCut = true
      await page.context().setOffline(true)
      for (const socket of sockets) await socket.close()
      sockets.clear()
    },
    async mend() {
      isCut = false
      await page.context().setOffline(false)
    },
  }
}

/** Kills every process that draws a page but these, and waits until the browser knows: it would give the next page to a dead one. */
async function killPages(browser: Browser, others: ReadonlySet<number>): Promise<void> {
  const doomed = (await renderers(browser)).filter((one) => !others.has(one))
  for (const pid of doomed) process.kill(pid, 'SIGKILL')
  await expect.poll(async () => (await renderers(browser)).filter((one) => doomed.includes(one))).toEqual([])
}

/** The processes that draw pages. */
async function renderers(browser: Browser): Promise<number[]> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
}

/** A tab at `path` without a line, whose process can be killed without the other's: those of before it are `others`. */
async function aDoomedTab(browser: Browser, email: string, path: string): Promise<{ page: Page; survivor: Page; context: BrowserContext; others: ReadonlySet<number> }> {
  const context = await signedIn(browser, email)
  const survivor = await context.newPage()
  const others = new Set(await renderers(browser))
  const page = await context.newPage()
  await page.goto(`${process.env.SITE}${path}`)
  await (await aLine(page)).cut()
  return { page, survivor, context, others }
}

test('words of a tab that died in a text that was locked since are offered back, and are no part of the text', async ({ browser }) => {
  const { id } = await aText({ title: 'Mort et fermé', status: 'changes_requested' })
  const { page, survivor, context, others } = await aDoomedTab(browser, demo.contributor, `/espace/articles/${id}`)
  await bodyOf(page).locator('p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Ses derniers mots.')
  await expect(bodyOf(page)).toContainText('Ses derniers mots.')
  await context.setOffline(false)
  await page.evaluate(keptByBrowser)
  await killPages(browser, others)
  await nowIn(id, 'accepted')

  await survivor.goto(`${process.env.SITE}/espace/articles/${id}`)
  await expect(survivor.getByText('Ce texte a changé d’état pendant que vous écriviez')).toBeVisible({ timeout: 10_000 })
  await expect(bodyOf(survivor)).not.toContainText('Ses derniers mots.')
  await survivor.getByRole('button', { name: 'La lire' }).click()
  await expect(survivor.getByRole('dialog')).toContainText('Ses derniers mots.')
})

test('a minute without a line in the middle of typing loses no character, and both sides’ words meet', async ({ browser }) => {
  test.setTimeout(150_000)
  const { id } = await aText({ title: 'Dans le tunnel', status: 'in_review' })
  const [editor, admin] = [await opened(browser, 'editor', id), await opened(browser, 'admin', id)]
  const line = await aLine(editor)
  await bodyOf(editor).locator('p').first().click()
  await editor.keyboard.press('End')
  await editor.keyboard.type(' Avant.')
  await line.cut()
  await expect(state(editor, 'offline')).toBeVisible()
  // A minute of it: 600 characters at ten a second.
  const sentence = ` ${Array.from({ length: 100 }, (_, n) => `m${String(n).padStart(4, '0')}`).join(' ')}`
  await editor.keyboard.type(sentence, { delay: 100 })
  await expect(state(editor, 'offline')).toContainText(/Hors ligne — \d+ modifications? gardées? ici/)
  await bodyOf(admin).locator('p').nth(1).click()
  await admin.keyboard.press('End')
  await admin.keyboard.type(' Pendant ce temps, ailleurs.')
  await line.mend()
  await expect(state(editor, 'saved')).toBeVisible({ timeout: 30_000 })
  for (const page of [editor, admin]) {
    await expect(bodyOf(page).locator('p').first()).toContainText(`Avant.${sentence}`)
    await expect(bodyOf(page).locator('p').nth(1)).toContainText('Pendant ce temps, ailleurs.')
  }
  expect(await settledWords(editor, id)).toContain(`Avant.${sentence}`)
})

test('a tab that is killed without a line leaves every character behind', async ({ browser }) => {
  const { id } = await aText({ title: 'L’onglet mort', status: 'in_review' })
  const { page, survivor, context, others } = await aDoomedTab(browser, demo.editor, `/redaction/articles/${id}`)
  await expect(state(page, 'offline')).toBeVisible()
  await bodyOf(page).locator('p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Les derniers mots avant la fin.')
  await expect(bodyOf(page)).toContainText('Les derniers mots avant la fin.')
  // The emulation goes before the tab does; its line stays cut.
  await context.setOffline(false)
  await page.keyboard.type(' Vraiment.')
  // The browser writes a copy down some milliseconds after the key; on a busy machine, some more.
  await page.evaluate(keptByBrowser)
  await killPages(browser, others)

  await survivor.goto(`${process.env.SITE}/redaction/articles/${id}`)
  await expect(state(survivor, 'saved')).toBeVisible()
  await expect(bodyOf(survivor)).toContainText('Les derniers mots avant la fin. Vraiment.')
  expect(await settledWords(survivor, id)).toContain('Les derniers mots avant la fin. Vraiment.')
})

test('whoever loses the right keeps reading and is told; their words so far stay', async ({ browser }) => {
  const { id } = await aText({ title: 'Le droit perdu', status: 'changes_requested' })
  const author = await opened(browser, 'contributor', id)
  await bodyOf(author).locator('p').first().click()
  await author.keyboard.press('End')
  await author.keyboard.type(' Écrit à temps.')
  await expect(state(author, 'saved')).toBeVisible()
  await nowIn(id, 'accepted')
  await expect(author.getByText('Ce texte est en lecture seule.')).toBeVisible({ timeout: 5_000 })
  await expect(bodyOf(author)).toHaveAttribute('contenteditable', 'false')
  expect(await settledWords(author, id)).toContain('Écrit à temps.')
  // And back again, without a reload.
  await nowIn(id, 'changes_requested')
  await expect(bodyOf(author)).toHaveAttribute('contenteditable', 'true', { timeout: 5_000 })
})

test('whoever is suspended while the text is open can write in it no more', async ({ browser }) => {
  const { id } = await aText({ title: 'La suspension', status: 'changes_requested' })
  const author = await opened(browser, 'contributor', id)
  try {
    await tribune('user', 'suspend', '--email', demo.contributor)
    await expect(state(author, 'signed-out')).toBeVisible({ timeout: 5_000 })
    await bodyOf(author).locator('p').first().click()
    await author.keyboard.type('Ceci ne compte plus.')
  } finally {
    await tribune('user', 'reinstate', '--email', demo.contributor)
    signedOut(demo.contributor)
  }
  const admin = await opened(browser, 'admin', id)
  await expect(bodyOf(admin)).not.toContainText('Ceci ne compte plus.')
})

test('a page from before a deployment that changed the schema stops writing and says so', async ({ browser }) => {
  const { id } = await aText({ title: 'L’ancienne page', status: 'in_review' })
  const page = await opened(browser, 'editor', id)
  const older = Buffer.from(schemaVersion.replace(/^./, (letter) => (letter === '0' ? '1' : '0')))
  await page.routeWebSocket(/\/api\/texte$/, (socket) => {
    const server = socket.connectToServer()
    socket.onMessage((message) => {
      const bytes = Buffer.from(message)
      const at = bytes.indexOf(schemaVersion)
      if (at >= 0) older.copy(bytes, at)
      server.send(bytes)
    })
  })
  await page.reload()
  await expect(state(page, 'outdated')).toBeVisible()
  await expect(page.getByText('Tribune vient d’être mise à jour.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Recharger' })).toBeVisible()
})

test('an article that goes while it is open says so and keeps its words on the screen', async ({ browser }) => {
  const { id } = await aText({ title: 'Le texte qui part', status: 'draft' })
  const [page, other] = [await opened(browser, 'contributor', id), await opened(browser, 'contributor', id)]
  await other.getByRole('button', { name: 'Mettre à la corbeille' }).click()
  await other.getByRole('dialog').getByRole('button', { name: 'Mettre à la corbeille' }).click()
  await expect(page.getByText('Ce texte est en lecture seule.')).toBeVisible({ timeout: 10_000 })
  await expect(page.getByText('Le premier paragraphe du texte.')).toBeVisible()
})

test('an expired session says so, keeps what is typed, and sends it once one has signed in elsewhere', async ({ browser }) => {
  const { id } = await aText({ title: 'La session', status: 'in_review' })
  const page = await opened(browser, 'editor', id)
  await inSiteDatabase((client) => client.query(`DELETE FROM "Session" WHERE "userId" = (SELECT id FROM "User" WHERE email = $1)`, [demo.editor]))
  signedOut(demo.editor)
  await expect(state(page, 'signed-out')).toBeVisible({ timeout: 6_000 })
  await expect(page.getByText('Votre session a expiré')).toBeVisible()
  await bodyOf(page).locator('p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Écrit après l’heure.')
  await expect(bodyOf(page).locator('p').first()).toContainText('Écrit après l’heure.')

  const [elsewhere] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('link', { name: 'Se reconnecter' }).click()])
  await elsewhere.goto(await signInLink(demo.editor))
  await elsewhere.getByRole('button', { name: 'Me connecter' }).click()
  await elsewhere.waitForURL(/\/redaction/)
  await elsewhere.close()
  await page.bringToFront()
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(state(page, 'saved')).toBeVisible()
  expect(await settledWords(page, id)).toContain('Écrit après l’heure.')
})

test('a line that comes and goes loses nothing and doubles nothing', async ({ browser }) => {
  const { id } = await aText({ title: 'La mauvaise ligne', status: 'in_review' })
  const [page, other] = [await opened(browser, 'editor', id), await opened(browser, 'admin', id)]
  const line = await aLine(page)
  await bodyOf(page).locator('p').first().click()
  await page.keyboard.press('End')
  const said = Array.from({ length: 8 }, (_, n) => ` coupure${n}`)
  for (const words of said) {
    await line.cut()
    await page.keyboard.type(words, { delay: 15 })
    await line.mend()
    await page.keyboard.type('.', { delay: 15 })
  }
  await expect(state(page, 'saved')).toBeVisible({ timeout: 30_000 })
  for (const one of [page, other]) await expect(bodyOf(one).locator('p').first()).toContainText(`texte.${said.join('.')}.`)
  expect(await settledWords(page, id)).toContain(`texte.${said.join('.')}.`)
})

test('what was typed into a text that was locked meanwhile is set aside, read, and does not come back by itself', async ({ browser }) => {
  const { id } = await aText({ title: 'Trop tard', status: 'changes_requested' })
  const page = await opened(browser, 'contributor', id)
  // A second tab holds the browser's copy too.
  const second = await page.context().newPage()
  await second.goto(page.url())
  await expect(state(second, 'saved')).toBeVisible()
  const line = await aLine(page)
  await line.cut()
  await bodyOf(page).locator('p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Écrit trop tard.')
  await expect(bodyOf(page)).toContainText('Écrit trop tard.')
  await nowIn(id, 'accepted')
  await line.mend()

  await expect(page.getByText('Ce texte a changé d’état pendant que vous écriviez')).toBeVisible({ timeout: 20_000 })
  await expect(bodyOf(page)).not.toContainText('Écrit trop tard.')
  await page.getByRole('button', { name: 'La lire' }).click()
  await expect(page.getByRole('dialog')).toContainText('Écrit trop tard.')
  await page.reload()
  await expect(state(page, 'saved')).toBeVisible()
  await expect(bodyOf(page)).not.toContainText('Écrit trop tard.')
  await expect(page.getByRole('button', { name: 'La lire' })).toBeVisible()
  await page.getByRole('button', { name: 'L’écarter' }).click()
  await expect(page.getByRole('button', { name: 'La lire' })).toHaveCount(0)
  expect(await settledWords(page, id)).not.toContain('Écrit trop tard.')
})
