/**
 * One person types at a steady pace, another in another process sees it: how soon, and what
 * it costs. Beside it the same typing as a page would send it that saves the whole text
 * every two seconds.
 */
import { ask } from '../../support/staff-client'
import { atMost, quantile, told, type Figure } from '../report'
import { Hand, until } from './hand'
import { aLongArticle } from './long-article'
import type { Stage } from './stage'

/** Five keys a second: sixty words a minute. */
const BETWEEN_KEYS = 200
const BETWEEN_SAVES = 2_000
/** Postgres writes its statistics down within a second. */
const STATISTICS = 1_500

type Cost = { rows: number; bytes: number; wal: number; web: number; postgres: number }

export async function typing(stage: Stage, { seconds, seed }: { seconds: number; seed: string }): Promise<Figure[]> {
  const text = aLongArticle({ words: 1_500, figures: 5, suggestions: 0 }, { author: stage.people.contributor.id, uploads: [], seed })
  const [shared, saved] = [await stage.text(text), await stage.text(text)]
  const idle = await costOf(stage, seconds, async () => ({ bytes: (await pause(seconds * 1000), 0) }))
  const { latencies, cost } = await typedTogether(stage, shared, seconds)
  const autosave = await costOf(stage, seconds, () => savedWhole(stage, saved, text, seconds))
  const rows = (name: string, { rows, bytes, wal, web, postgres }: Cost): Figure[] => [
    told(`${name}: rows written a minute`, rows, ''), told(`${name}: bytes of text stored a minute`, bytes / 1024, 'kB'), told(`${name}: write-ahead log a minute`, wal / 1024, 'kB'),
    told(`${name}: CPU of our processes, seconds a minute`, web, 's'), told(`${name}: CPU of Postgres, seconds a minute`, postgres, 's'),
  ]
  return [
    told('keys typed', latencies.length, ''), told('key to the other person, half of them', quantile(latencies, 0.5), 'ms'), atMost(300, 'key to the other person, 95 of 100', quantile(latencies, 0.95), 'ms'),
    ...rows('nobody types', idle), ...rows('typing', cost), ...rows('plain autosave', autosave),
  ]
}

async function typedTogether(stage: Stage, article: string, seconds: number): Promise<{ latencies: number[]; cost: Cost }> {
  const [writer, reader] = [
    await Hand.open({ article, person: stage.people.editor, doors: stage.door(0), suggests: () => false }),
    await Hand.open({ article, person: stage.people.admin, doors: stage.door(1), suggests: () => false }),
  ]
  const length = (hand: Hand) => hand.body.state.doc.child(0).content.size
  const [typed, latencies]: [number[], number[]] = [[], []]
  const from = length(writer)
  reader.onOthers(() => {
    while (latencies.length < length(reader) - from) latencies.push(performance.now() - (typed[latencies.length] as number))
  })
  try {
    const cost = await costOf(stage, seconds, async () => {
      await every(BETWEEN_KEYS, seconds, () => {
        typed.push(performance.now())
        const { state } = writer.body
        writer.body.dispatch(state.tr.insertText(typed.length % 6 === 0 ? ' ' : 'a', 1 + length(writer)))
      })
      await until(() => latencies.length === typed.length, 'every key arrives')
      // The pause in which the working revision follows.
      await pause(3_000)
      const [row] = await stage.asked<{ bytes: string }>('SELECT sum(octet_length(body)) AS bytes FROM "TextUpdate" WHERE "byId" IS NOT NULL AND "articleId" = $1', [article])
      return { bytes: Number(row?.bytes) }
    })
    return { latencies, cost }
  } finally {
    writer.leave()
    reader.leave()
  }
}

async function savedWhole(stage: Stage, article: string, { title, node }: ReturnType<typeof aLongArticle>, seconds: number): Promise<{ bytes: number }> {
  let [version, bytes, letters] = [1, 0, '']
  await every(BETWEEN_SAVES, seconds, async () => {
    letters += 'aaaaa aaaa'
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: letters }] }, ...plain(node.toJSON() as Json).content ?? []] }
    const sent = JSON.stringify({ version, title, standfirst: 'Un chapô.', sectionId: null, tags: [], hero: null, body })
    const answer = await ask(stage.site, `/api/articles/${article}/texte`, { method: 'PUT', body: sent, headers: { cookie: stage.people.editor.cookie, origin: stage.site, 'content-type': 'application/json' } })
    if (answer.status !== 200) throw new Error(`save: ${answer.status} ${answer.body.slice(0, 300)}`)
    version = (JSON.parse(answer.body) as { version: number }).version
    bytes += Buffer.byteLength(JSON.stringify(body))
  })
  return { bytes }
}

type Json = { type: string; attrs?: Record<string, unknown>; content?: Json[] }

/** As the article schema has it: without what a review adds. */
function plain({ attrs, content, ...node }: Json): Json {
  const { suggested: _not, ...own } = attrs ?? {}
  return { ...node, ...(Object.keys(own).length > 0 ? { attrs: own } : {}), ...(content ? { content: content.map(plain) } : {}) }
}

/** What the work costs, for a minute of it. */
async function costOf(stage: Stage, seconds: number, work: () => Promise<{ bytes: number }>): Promise<Cost> {
  const before = await readings(stage)
  const { bytes } = await work()
  await pause(STATISTICS)
  const after = await readings(stage)
  const minute = 60 / seconds
  const between = (name: keyof typeof before) => (after[name] - before[name]) * minute
  return { bytes: bytes * minute, rows: between('rows'), wal: between('wal'), web: between('web'), postgres: between('postgres') }
}

async function readings(stage: Stage): Promise<Omit<Cost, 'bytes'>> {
  const [row] = await stage.asked<{ rows: string; wal: string }>(
    `SELECT tup_inserted + tup_updated + tup_deleted AS rows, pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') AS wal FROM pg_stat_database WHERE datname = current_database()`)
  return { rows: Number(row?.rows), wal: Number(row?.wal), ...(await stage.cpu()) }
}

async function every(ms: number, seconds: number, act: () => unknown): Promise<void> {
  const began = performance.now()
  for (let n = 0; n * ms < seconds * 1000; n++) {
    await act()
    await pause(Math.max(0, began + (n + 1) * ms - performance.now()))
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
