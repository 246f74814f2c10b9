/** Browsers of people of the demo, signed in the way people do: by a link and its button. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test'

export const demo = {
  contributor: 'salma.berrada@demo.valyoplus.example',
  editor: 'rachid.haddad@demo.valyoplus.example',
  admin: 'leila.cherkaoui@demo.valyoplus.example',
}

/** A sign-in link for somebody, from the command line of the running site. */
export async function signInLink(email: string): Promise<string> {
  const { stdout } = await tribune('user', 'sign-in-link', '--email', email)
  const link = /https?:\/\/\S+/.exec(stdout)?.[0]
  if (!link) throw new Error(`no link for ${email}: ${stdout}`)
  return link
}

/** One call of the command line, on the site's data. */
export function tribune(...words: string[]): Promise<{ stdout: string; stderr: string }> {
  const env = { ...process.env, NODE_ENV: 'production' as const, TRIBUNE_DATA: process.env.SITE_DATA, PORT: new URL(process.env.SITE ?? '').port }
  return promisify(execFile)(process.execPath, ['bin/tribune.mjs', ...words], { env })
}

type State = Awaited<ReturnType<BrowserContext['storageState']>>
const states = new Map<string, State>()

/** A context with this person's session; each signs in once a test process. */
export async function signedIn(browser: Browser, email: string, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const storageState = states.get(email) ?? (await signIn(browser, email))
  states.set(email, storageState)
  return browser.newContext({ ...options, storageState })
}

/** Their sessions have ended: they sign in anew next time. */
export const signedOut = (email: string): void => void states.delete(email)

async function signIn(browser: Browser, email: string): Promise<State> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(await signInLink(email))
  await page.getByRole('button', { name: 'Me connecter' }).click()
  await page.waitForURL(/\/(espace|redaction)/)
  const state = await context.storageState()
  await context.close()
  return state
}
