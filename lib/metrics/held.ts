/** What this process holds at this moment: pages, renders, connections. Read when figures are asked for. */
import { Gauge } from 'prom-client'
import { pool } from '../db/pool'
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
          const { totalCount, idleCount, waitingCount } = pool()
          this.set({ state: 'total' }, totalCount)
          this.set({ state: 'idle' }, idleCount)
          this.set({ state: 'waiting' }, waitingCount)
        },
      }),
    ]
  })
