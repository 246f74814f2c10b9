/**
 * What the process is at work on: a request, or a job. Every line that is logged
 * meanwhile names it. Entered where the work begins; hits of the front never enter.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { oncePerProcess } from '../process/once'

export type Occasion = { requestId: string } | { job: string; jobId: string }

const occasions = () => oncePerProcess('occasion', () => new AsyncLocalStorage<Occasion | undefined>())

/** Runs `work` so that all it logs, also later and by callbacks, carries the occasion. */
export const during = <T>(occasion: Occasion, work: () => T): T => occasions().run(occasion, work)

/** Runs `work` as nobody's: for what a request happens to open first and everybody uses from then on. */
export const apart = <T>(work: () => T): T => occasions().run(undefined, work)

/** What is under way here, if it is known. */
export const occasion = (): Occasion | undefined => occasions().getStore()
