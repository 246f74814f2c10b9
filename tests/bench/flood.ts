/** Ten thousand pages that nobody asked for before, asked at once: what readers get, and whether the desk goes on working. */
import { Agent, request } from 'node:http'
import { z } from 'zod'
import type { Fleet } from '../support/fleet'
import { ask, signInBy } from '../support/staff-client'
import { quantile, told, type Figure } from './report'

const PAGES = 10_000
const health = z.object({ memory: z.object({ rss: z.number() }), front: z.object({ bytes: z.number(), waiting: z.number() }) })

export async function flood(fleet: Fleet, site: string): Promise<Figure[]> {
  const [web] = fleet.webs
  const origin = web?.origin ?? ''
  const editor = await signInBy((await fleet.tribune('user', 'sign-in-link', '--email', 'rachid.haddad@demo.valyoplus.example')).trim(), origin, site)
  const desk: number[] = []
  let most = { rss: 0, waiting: 0, bytes: 0 }
  let going = true
  const working = async () => {
    while (going) {
      const began = Date.now()
      const { status } = await editor.get(origin, '/redaction/articles')
      if (status === 200) desk.push(Date.now() - began)
      const { memory, front } = health.parse(JSON.parse((await ask(origin, '/api/health')).body))
      most = { rss: Math.max(most.rss, memory.rss), waiting: Math.max(most.waiting, front.waiting), bytes: Math.max(most.bytes, front.bytes) }
    }
  }
  const atWork = working()
  const began = Date.now()
  const answers = await allAtOnce(origin)
  going = false
  await atWork
  const count = (status: number) => answers.filter((one) => one === status).length
  return [
    told('flood: pages asked at once', PAGES, ''),
    told('flood: all answered within', Date.now() - began, 'ms'),
    told('flood: pages served', count(404) + count(200), ''),
    told('flood: asked to come back (503)', count(503), ''),
    told('flood: without an answer', count(0), ''),
    told('flood: waiting at the most', most.waiting, ''),
    told('flood: the desk meanwhile, pages', desk.length, ''),
    told('flood: the desk meanwhile, half within', quantile(desk, 0.5), 'ms'),
    told('flood: the desk meanwhile, 95 of 100 within', quantile(desk, 0.95), 'ms'),
    told('flood: memory of the process at the most', most.rss / 2 ** 20, 'MiB'),
  ]
}

function allAtOnce(origin: string): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: PAGES })
  return Promise.all(Array.from({ length: PAGES }, (_, n) => new Promise<number>((resolve) => {
    const sent = request(`${origin}/articles/jamais-vu-${n}`, { agent }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.on('error', () => resolve(0))
    sent.end()
  }))).finally(() => agent.destroy())
}
