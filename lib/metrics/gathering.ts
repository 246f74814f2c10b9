/**
 * Several web processes listen on one port, and whoever reads figures reaches any one of
 * them: it asks the primary, the primary asks all, sums, and answers.
 *
 *   worker → primary   wanted(id)
 *   primary → workers  tell(round)
 *   worker → primary   told(round, figures)
 *   primary → worker   sum(id, text)
 *
 * Whoever is silent for five seconds is left out and counted. `answerMetrics` is called in
 * each worker, `gatherMetrics` in the primary, before it forks.
 */
import type { Cluster, Worker } from 'node:cluster'
import { z } from 'zod'
import { log } from '../log'
import { oncePerProcess } from '../process/once'
import { exposition, ownFigures, type Figures } from './exposition'
import { registry } from './registry'

/** How long the primary waits for the workers (ms); a worker waits a little longer for the primary. */
const PATIENCE = 5_000
const WORKERS_PATIENCE = PATIENCE + 500

const message = z.discriminatedUnion('tribune', [
  z.object({ tribune: z.literal('figures wanted'), id: z.number() }),
  z.object({ tribune: z.literal('figures tell'), round: z.number() }),
  z.object({ tribune: z.literal('figures told'), round: z.number(), figures: z.custom<Figures>(Array.isArray) }),
  z.object({ tribune: z.literal('figures sum'), id: z.number(), text: z.string() }),
])
type Message = z.infer<typeof message>
type Send = (message: Message) => void

/** What a worker has asked the primary and was not told yet; `send` is null in a process that stands alone. */
const asking = () => oncePerProcess('metrics-asking', () => ({ send: null as Send | null, next: 1, open: new Map<number, (text: string) => void>() }))

/** In a worker, at its start: from now on it tells the primary its figures when asked, and asks it for everybody's. */
export function answerMetrics(): void {
  const place = asking()
  const send: Send = (sent) => void process.send?.(sent, undefined, {}, () => {})
  place.send = send
  process.on('message', (raw) => {
    const { data: heard } = message.safeParse(raw)
    if (heard?.tribune === 'figures tell') void ownFigures().then((figures) => send({ tribune: 'figures told', round: heard.round, figures }), complain)
    if (heard?.tribune === 'figures sum') place.open.get(heard.id)?.(heard.text)
  })
}

/** The text of all processes, or of this one where it stands alone or the primary does not answer. */
export async function everybodysMetrics(): Promise<string> {
  const place = asking()
  const { send } = place
  if (!send) return exposition([await ownFigures()])
  const id = place.next++
  let timer: NodeJS.Timeout | undefined
  const text = await new Promise<string | null>((resolve) => {
    place.open.set(id, resolve)
    timer = setTimeout(() => resolve(null), WORKERS_PATIENCE)
    send({ tribune: 'figures wanted', id })
  })
  clearTimeout(timer)
  place.open.delete(id)
  return text ?? exposition([await ownFigures()], 1)
}

/** In the primary: answers workers that want everybody's figures. Its own, if it has any, are among them. */
export function gatherMetrics(cluster: Cluster, { patience = PATIENCE }: { patience?: number } = {}): void {
  const rounds = new Map<number, (worker: Worker, figures: Figures) => void>()
  let last = 0

  async function gather(): Promise<string> {
    const round = ++last
    const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker?.isConnected()) as Worker[]
    const told = new Map<number, Figures>()
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patience)
      rounds.set(round, (worker, figures) => {
        told.set(worker.id, figures)
        if (told.size < workers.length) return
        clearTimeout(timer)
        resolve()
      })
      for (const worker of workers) tell(worker, { tribune: 'figures tell', round })
    })
    rounds.delete(round)
    return exposition([await registry().getMetricsAsJSON(), ...told.values()], workers.length - told.size)
  }

  cluster.on('message', (worker, raw) => {
    const { data: heard } = message.safeParse(raw)
    if (heard?.tribune === 'figures told') rounds.get(heard.round)?.(worker, heard.figures)
    if (heard?.tribune === 'figures wanted') void gather().then((text) => tell(worker, { tribune: 'figures sum', id: heard.id, text }), complain)
  })
}

// Its connection may end at any moment: whoever asked is told by the clock.
const tell = (worker: Worker, sent: Message) => void worker.send(sent, () => {})
const complain = (error: unknown) => log.warn({ err: error }, 'figures of all processes')
