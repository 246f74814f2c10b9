import { oncePerProcess } from './once'

const state = () => oncePerProcess('draining', () => ({ since: null as number | null }))

/** From now on this process takes no new work: whoever shares it out is told so by /api/ready. */
export function beginDraining(): void {
  state().since ??= Date.now()
}

/** Whether the process is on its way out. */
export const isDraining = (): boolean => state().since !== null
