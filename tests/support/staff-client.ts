/**
 * A person of the desk without a browser: signs in by a link's button, then calls the
 * workspaces' actions the way the built pages do. Works with any web process.
 */
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { z } from 'zod'

export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string }
type Sent = { method?: string; headers?: Record<string, string>; body?: string | Buffer }

/** One request to a process, under the name by which the site is known. */
export function ask(origin: string, path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(origin + path, { method, headers, agent: false }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts).toString() }))
    })
    sent.setTimeout(15_000, () => sent.destroy(new Error('no answer within 15 s')))
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Posts a public form; `site` is the address by which readers know the magazine. */
export function postForm(origin: string, site: string, path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
  return ask(origin, path, { method: 'POST', body: new URLSearchParams(fields).toString(), headers: { origin: site, 'content-type': 'application/x-www-form-urlencoded', ...headers } })
}

/** The token of a public form, as its page carries it. */
export async function formToken(origin: string, page: string, action: string): Promise<string> {
  const { body } = await ask(origin, page)
  const form = body.slice(body.indexOf(`action="${action}"`))
  return /name="jeton" value="([^"]+)"/.exec(form)?.[1] ?? ''
}

export type StaffClient = {
  cookie: string
  /** Calls a server action of `lib/<domain>/actions.ts`; answers whether it did what was asked. */
  act(origin: string, action: string, fields: Record<string, string>): Promise<{ ok: boolean; answer: Answer }>
  get(origin: string, path: string): Promise<Answer>
}

/** Signs in by a link of the command line. */
export async function signInBy(link: string, origin: string, site: string): Promise<StaffClient> {
  const { searchParams } = new URL(link)
  const opened = await postForm(origin, site, '/connexion/ouvrir/valider', Object.fromEntries(searchParams))
  const cookie = [opened.headers['set-cookie']].flat().map((one) => one?.split(';')[0]).join('; ')
  if (!cookie.includes('session-token')) throw new Error(`not signed in: ${opened.status}`)
  return {
    cookie,
    get: (at, path) => ask(at, path, { headers: { cookie } }),
    async act(at, action, fields) {
      const { body, type } = actionBody(fields)
      const answer = await ask(at, '/redaction', { method: 'POST', body, headers: { cookie, origin: at, accept: 'text/x-component', 'next-action': actionId(action), 'content-type': type } })
      return { ok: answer.status === 200 && /"ok":true/.test(answer.body), answer }
    },
  }
}

/** The arguments `(state, form)` as React's client encodes them: JSON that refers to the form's fields by a prefix. */
function actionBody(fields: Record<string, string>): { body: Buffer; type: string } {
  const boundary = '----tribune'
  const parts = [...Object.entries(fields).map(([name, value]) => [`_1_${name}`, value]), ['0', '[{"ok":false,"values":{},"errors":[]},"$K1"]']]
  const body = `${parts.map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('')}--${boundary}--\r\n`
  return { body: Buffer.from(body), type: `multipart/form-data; boundary=${boundary}` }
}

const manifest = z.object({ node: z.record(z.string(), z.object({ exportedName: z.string().optional() })) })

/** The id that this build gave an action. */
function actionId(name: string): string {
  const { node } = manifest.parse(JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')))
  const found = Object.entries(node).find(([, { exportedName }]) => exportedName === name)
  if (!found) throw new Error(`no action ${name} in this build`)
  return found[0]
}
