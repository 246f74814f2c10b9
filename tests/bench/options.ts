/** What may follow the name of a bench. */
import { parseArgs } from 'node:util'

export type Options = {
  articles: number
  commentsPerArticle: number
  seed: string
  /** How often each thing is measured, and for how many seconds. */
  rounds: number
  seconds: number
  /** Other sites to show beside ours. */
  against: string[]
  /** Of a bench of several parts, those to run; all when there are none. */
  parts: string[]
  /** How many random edits are made in a shared text; 0: as many as the bench has by itself. */
  edits: number
  /** A Postgres of one's own instead of one that is made and thrown away; filled only while it holds no article. */
  database: string | null
}

export const usage = `  --articles N    how many articles are generated (10000; for size: 100000 against 1000;
                  for desk: 200 due in the same second)
  --comments N    comments under each (20)
  --seed WORD     another magazine
  --edits N       how many random edits four people make in a shared text (10000)
  --part NAME     only this part of the bench (text: together, typing, many, door, screen; desk: due, races, queue); may be repeated
  --against URL   another site on this machine, as a row of its own; may be repeated
  --database URL  a Postgres of your own; left as it is when it holds articles already
  --quick         once for two seconds instead of three times for ten: to try, not to quote`

/** Reads the command line; throws on what it does not know. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string' }, comments: { type: 'string', default: '20' }, seed: { type: 'string', default: 'tribune' },
      edits: { type: 'string', default: '0' }, part: { type: 'string', multiple: true, default: [] },
      against: { type: 'string', multiple: true, default: [] }, database: { type: 'string' }, quick: { type: 'boolean', default: false },
    },
  })
  values.against.forEach(onlyLoopback)
  return {
    articles: whole('--articles', values.articles ?? '0'),
    commentsPerArticle: whole('--comments', values.comments),
    seed: values.seed,
    ...(values.quick ? { rounds: 1, seconds: 2 } : { rounds: 3, seconds: 10 }),
    parts: values.part,
    edits: whole('--edits', values.edits),
    against: values.against,
    database: values.database ?? null,
  }
}

function whole(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`${name}: must be a whole number`)
  return Number(text)
}

/** Load is for machines of one's own: it never leaves this one. */
function onlyLoopback(url: string): void {
  if (!/^https?:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?(\/|$)/.test(url)) throw new Error(`--against: ${url} is not on this machine`)
}
