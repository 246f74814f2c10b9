/** Forked by the test of figures: a primary that gathers, and workers that answer, or one that is silent. */
import cluster from 'node:cluster'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerMetrics, everybodysMetrics, gatherMetrics } from '@/lib/metrics'
import { countHit, countRequest } from '@/lib/metrics/requests'
import { mailLeft, tagClockRead } from '@/lib/metrics/work'

const [workers = '2', silent = '0'] = process.argv.slice(2)

if (cluster.isPrimary) {
  gatherMetrics(cluster, { patience: 700 })
  mailLeft('sign-in.link', 'sent')
  for (let n = 0; n < Number(workers); n++) cluster.fork({ NUMBER: String(n), SILENT: n < Number(silent) ? '1' : '' })
  let ports: number[] = []
  cluster.on('message', (_, message: { port?: number }) => {
    if (message.port === undefined) return
    ports = [...ports, message.port]
    if (ports.length === Number(workers)) process.send?.({ ports })
  })
  process.on('disconnect', () => process.exit(0))
} else {
  const number = Number(process.env.NUMBER)
  if (!process.env.SILENT) answerMetrics()
  for (let n = 0; n <= number; n++) countHit(200)
  countRequest('miss', 200, 0.02)
  tagClockRead()
  // Each on a port of its own, so that the test can choose whom it asks.
  const server = createServer((_, response) => void everybodysMetrics().then((text) => response.end(text)))
  server.listen({ port: 0, host: '127.0.0.1', exclusive: true }, () => process.send?.({ port: (server.address() as AddressInfo).port }))
}
