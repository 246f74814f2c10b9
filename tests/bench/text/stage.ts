/** Where the benches of shared texts play: two processes on one Postgres, three people of the demo, texts of their own. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import * as Y from 'yjs'
import { documentOf } from '@/lib/articles/shared/text-document'
import { newId } from '@/lib/tokens'
import { startFleet, type Fleet } from '../../support/fleet'
import { freePort, type Magazine } from '../../support/magazine'
import { aPicture } from '../../support/pictures'
import { demo } from '../../support/signed-in'
import { signInBy, type StaffClient } from '../../support/staff-client'
import type { AtEnd } from '../scope'
import type { Person } from './hand'
import type { Doors } from './line'

type Who = keyof typeof demo
export type Staff = Person & { client: StaffClient }
export type Text = { title: string; standfirst?: string; body: unknown; review?: unknown; status?: 'in_review' | 'draft' }

export class Stage {
  /** Every process that answers. */
  readonly doors: Doors
  private readonly up: Set<Magazine>

  private constructor(readonly site: string, readonly fleet: Fleet, private readonly client: pg.Client, readonly people: Record<Who, Staff>) {
    this.up = new Set(fleet.webs)
    this.doors = { site, open: () => [...this.up].map(({ origin }) => origin) }
  }

  static async open(atEnd: AtEnd): Promise<Stage> {
    // The first process is the site itself, for the browser that comes to it.
    const port = await freePort()
    const site = `http://localhost:${port}`
    const fleet = await startFleet({ name: 'bench-text', webs: 0, worker: false, appUrl: site, env: { LOG_LEVEL: 'warn', SHUTDOWN_DELAY: '0' } })
    atEnd(() => fleet.stop())
    await fleet.startWeb(port)
    await fleet.startWeb()
    const client = new pg.Client({ connectionString: fleet.database.url })
    await client.connect()
    atEnd(() => client.end())
    const people = {} as Record<Who, Staff>
    for (const who of Object.keys(demo) as Who[]) people[who] = await signedIn(fleet, client, site, demo[who])
    return new Stage(site, fleet, client, people)
  }

  /** One process alone: the first, or the second. */
  door(number: 0 | 1): Doors {
    return { site: this.site, open: () => this.doors.open().slice(number, number + 1) }
  }

  /** Another session of somebody, as from a second machine. */
  another(who: Who): Promise<Staff> {
    return signedIn(this.fleet, this.client, this.site, demo[who])
  }

  async asked<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(sql, values)).rows
  }

  /** A text of the contributor, in the editor's hands. */
  async text({ title, standfirst = 'Un chapô.', body, review = null, status = 'in_review' }: Text): Promise<string> {
    const [id, revision] = [newId(), newId()]
    const { contributor, editor } = this.people
    await this.asked('INSERT INTO "Article" (id, slug, "ownerId", "assigneeId") VALUES ($1, $2, $3, $4)', [id, `banc-${id.slice(-12)}`, contributor.id, status === 'draft' ? null : editor.id])
    await this.asked(
      `INSERT INTO "Revision" (id, "articleId", number, title, standfirst, body, review, "makerId", reason) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, 'writing')`,
      [revision, id, title, standfirst, JSON.stringify(body), review === null ? null : JSON.stringify(review), contributor.id])
    await this.asked('UPDATE "Article" SET status = $2, "workingRevisionId" = $3 WHERE id = $1', [id, status, revision])
    return id
  }

  /** Sends pictures as the contributor does; answers their ids. */
  async pictures(count: number): Promise<string[]> {
    const ids: string[] = []
    for (let n = 0; n < count; n++) {
      const body = new FormData()
      const colour = `hsl(${(n * 360) / count}, 45%, 55%)`
      body.set('fichier', new Blob([new Uint8Array(await aPicture({ width: 1600, height: 1000, colour }))], { type: 'image/jpeg' }), `banc-${n}.jpg`)
      const answer = await fetch(`${this.doors.open()[0]}/api/medias`, { method: 'POST', body, headers: { cookie: this.people.contributor.cookie, origin: this.site } })
      if (!answer.ok) throw new Error(`a picture was not taken: ${answer.status} ${await answer.text()}`)
      ids.push(((await answer.json()) as { upload: string }).upload)
    }
    return ids
  }

  /** The log of a text as the database has it now. */
  async log(article: string): Promise<Y.Doc> {
    const rows = await this.asked<{ body: Buffer }>('SELECT body FROM "TextUpdate" WHERE "articleId" = $1 ORDER BY id', [article])
    return documentOf(rows.map(({ body }) => new Uint8Array(body)))
  }

  /** Ends one of the processes without a word and starts it again; resolves when it has ended. `back`: when it answers again. */
  async kill(number: number): Promise<{ back: Promise<void> }> {
    const victim = [...this.up][number % this.up.size]
    if (!victim) throw new Error('no process is up')
    this.up.delete(victim)
    await victim.kill()
    this.fleet.webs.splice(this.fleet.webs.indexOf(victim), 1)
    return { back: this.fleet.startWeb(Number(new URL(victim.origin).port)).then((web) => void this.up.add(web)) }
  }

  /** Memory (MiB) of the process behind `door(number)`, as the system counts it. */
  async memory(number: 0 | 1): Promise<number> {
    const pid = [...this.up][number]?.pid ?? 0
    const status = await readFile(`/proc/${pid}/status`, 'utf8')
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024
  }

  /** Seconds of CPU that our processes, and Postgres, have used. */
  async cpu(): Promise<{ web: number; postgres: number }> {
    const pidFile = path.join(this.fleet.env.TRIBUNE_DATA ?? '', 'postgres', 'postmaster.pid')
    const postmaster = Number((await readFile(pidFile, 'utf8')).split('\n')[0])
    const webs = await Promise.all(this.fleet.webs.map(({ pid }) => cpuOf(pid)))
    return { web: webs.reduce((sum, one) => sum + one, 0), postgres: await cpuOf(postmaster) }
  }
}

async function signedIn(fleet: Fleet, client: pg.Client, site: string, email: string): Promise<Staff> {
  const link = /https?:\/\/\S+/.exec(await fleet.tribune('user', 'sign-in-link', '--email', email))?.[0] ?? ''
  const signed = await signInBy(link, fleet.webs[0]?.origin ?? '', site)
  const { rows } = await client.query<{ id: string }>('SELECT id FROM "User" WHERE email = $1', [email])
  return { id: rows[0]?.id ?? '', cookie: signed.cookie, client: signed }
}

/** A tick of the kernel's clock is a hundredth of a second on every Linux that Node runs on. */
const TICKS = 100

/** Of a process and all that came out of it. */
async function cpuOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const [user = 0, system = 0, ofEnded = 0, systemOfEnded = 0] = stat.slice(stat.lastIndexOf(')') + 2).split(' ').slice(11, 15).map(Number)
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')).split(' ').filter(Boolean).map(Number)
  const theirs = await Promise.all(children.map(cpuOf))
  return (user + system + ofEnded + systemOfEnded) / TICKS + theirs.reduce((sum, one) => sum + one, 0)
}
