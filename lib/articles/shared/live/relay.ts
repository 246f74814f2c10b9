/**
 * What the processes tell each other about shared texts, by NOTIFY. A notice names a row
 * or carries some carets; whoever has the text open reads the row. After the line was
 * lost every open text is read whole: what was said meanwhile is not said again.
 */
import { z } from 'zod'
import { pool } from '@/lib/db'
import { Connection, directUrl } from '@/lib/db/pool'
import { log } from '@/lib/log'
import { textsReconnected } from '@/lib/metrics/texts'
import { noteKinds } from '../../notes/policy'
import { channel, type Notice } from '../log'

/** How long (ms) the database may take to let us listen. */
const PATIENCE = 5_000

const article = z.string()
const notice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('update'), article, update: z.string(), from: z.string().optional() }),
  z.object({ kind: z.literal('awareness'), article, state: z.string(), from: z.string() }),
  z.object({ kind: z.literal('awareness-wanted'), article, from: z.string() }),
  z.object({ kind: z.literal('notes'), article, threads: z.enum(noteKinds) }),
  z.object({ kind: z.literal('moved'), article }),
]) satisfies z.ZodType<Notice>

export type Relay = {
  /** Tells the others something that may be lost. */
  say(told: Notice): void
  /** Listens again if the line was lost. */
  mend(): Promise<void>
  stop(): Promise<void>
}

/** Begins to listen. `heard` gets what others said; `deaf` is called when something may have been missed. */
export async function startRelay(process: string, heard: (notice: Notice) => void, deaf: () => Promise<void>): Promise<Relay> {
  let listening: Connection | null = null
  let wasListening = false
  let stopped = false

  const hear = (payload: string | undefined) => {
    const { data } = notice.safeParse(parsed(payload))
    if (data && !('from' in data && data.from === process)) heard(data)
  }
  const listen = async () => {
    const client = new Connection({ connectionString: directUrl(), keepAlive: true, connectionTimeoutMillis: PATIENCE })
    let isCut = false
    client.on('notification', ({ payload }) => hear(payload))
    client.on('end', () => {
      isCut = true
      if (listening === client) listening = null
    })
    try {
      await client.connect()
      await client.query(`LISTEN ${channel}`)
      await deaf()
    } catch (error) {
      await client.end().catch(() => {})
      throw error
    }
    if (isCut || stopped) return client.end()
    listening = client
    if (wasListening) textsReconnected()
    wasListening = true
  }
  const mend = async () => {
    if (listening || stopped) return
    await listen().catch((error: unknown) => log.warn({ err: error }, 'shared texts: cannot hear the other processes'))
  }

  await mend()
  return {
    say(told) {
      pool().query('SELECT pg_notify($1, $2)', [channel, JSON.stringify(told)]).catch(() => {})
    },
    mend,
    async stop() {
      stopped = true
      await listening?.end().catch(() => {})
    },
  }
}

function parsed(payload: string | undefined): unknown {
  try {
    return JSON.parse(payload ?? '')
  } catch {
    return null
  }
}
