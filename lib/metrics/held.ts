/** What this process holds at this moment: pages, renders, connections. Read when figures are asked for. */
import type { Pool } from 'pg'
import { Gauge } from 'prom-client'
import { pool, replicaPool } from '../db/pool'
import { replicaRests } from '../db/replica'
import { settings } from '../env'
import { frontFigures } from '../front/figures'
import { oncePerProcess } from '../process/once'
import { registry } from './registry'

/** Makes the figures. A process that serves no pages has none of the front's. */
export const heldFigures = () =>
  oncePerProcess('metrics-held', () => {
    const registers = [registry()]
    return [
      new Gauge({
        name: 'tribune_kept_pages',
        help: 'Finished pages that the front keeps; each process keeps its own.',
        registers,
        collect() {
          this.set(frontFigures()?.pages ?? 0)
        },
      }),
      new Gauge({
        name: 'tribune_kept_pages_bytes',
        help: 'Memory that the kept pages take.',
        registers,
        collect() {
          this.set(frontFigures()?.bytes ?? 0)
        },
      }),
      new Gauge({
        name: 'tribune_kept_pages_limit_bytes',
        help: 'Memory that the kept pages may take (PAGES_MEMORY).',
        registers,
        collect() {
          this.set(frontFigures() ? settings().pagesBytes : 0)
        },
      }),
      new Gauge({
        name: 'tribune_renders',
        help: 'Renders by state (running, waiting).',
        labelNames: ['state'],
        registers,
        collect() {
          const figures = frontFigures()
          this.set({ state: 'running' }, figures?.rendering ?? 0)
          this.set({ state: 'waiting' }, figures?.waiting ?? 0)
        },
      }),
      new Gauge({
        name: 'tribune_database_clients',
        help: 'Connections of the pool by state (total, idle), and who waits for one (waiting).',
        labelNames: ['state'],
        registers,
        collect() {
          countClients(this, pool())
        },
      }),
      new Gauge({
        name: 'tribune_replica_clients',
        help: 'The same of the connections to the replica; none without DATABASE_REPLICA_URL.',
        labelNames: ['state'],
        registers,
        collect() {
          countClients(this, replicaPool())
        },
      }),
      new Gauge({
        name: 'tribune_replica_resting',
        help: 'Processes that leave the replica alone because it has just failed.',
        registers,
        collect() {
          this.set(replicaRests() ? 1 : 0)
        },
      }),
    ]
  })

function countClients(gauge: Gauge<'state'>, pool: Pool | null): void {
  gauge.set({ state: 'total' }, pool?.totalCount ?? 0)
  gauge.set({ state: 'idle' }, pool?.idleCount ?? 0)
  gauge.set({ state: 'waiting' }, pool?.waitingCount ?? 0)
}
