/** The shared texts that this process has open, and what it did not let into them. */
import { Counter, Gauge } from 'prom-client'
import { oncePerProcess } from '../process/once'
import { registry } from './registry'

export type OpenTexts = { texts: number; connections: number }

const place = () => oncePerProcess('metrics-texts-open', () => ({ count: null as (() => OpenTexts) | null }))

/** Makes the figures, so that all are there, at zero, before anything happened. */
export const textFigures = () =>
  oncePerProcess('metrics-texts', () => {
    const registers = [registry()]
    return {
      texts: new Gauge({
        name: 'tribune_shared_texts',
        help: 'Shared texts that somebody has open; one that two processes have open counts in both.',
        registers,
        collect() {
          this.set(place().count?.().texts ?? 0)
        },
      }),
      connections: new Gauge({
        name: 'tribune_shared_text_connections',
        help: 'Open connections to shared texts.',
        registers,
        collect() {
          this.set(place().count?.().connections ?? 0)
        },
      }),
      taken: new Counter({ name: 'tribune_shared_text_updates_total', help: 'Updates of shared texts that were written down.', registers }),
      refused: new Counter({ name: 'tribune_shared_text_refusals_total', help: 'Connections cut because of what they sent, by reason (content, suggest-only, size, rate).', labelNames: ['reason'], registers }),
      reconnects: new Counter({ name: 'tribune_shared_text_reconnects_total', help: 'How often the connection that hears of other processes’ updates had to be made again.', registers }),
    }
  })

/** Who is asked how much is open; null when nobody is any more. */
export function showTexts(count: (() => OpenTexts) | null): void {
  place().count = count
}
export const updateTaken = (): void => textFigures().taken.inc()
export const updateRefused = (reason: string): void => textFigures().refused.inc({ reason })
export const textsReconnected = (): void => textFigures().reconnects.inc()
