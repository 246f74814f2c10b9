import { liftEmbargoAction, setEmbargoAction } from '@/lib/articles/actions'

export const embargoActions = { set: setEmbargoAction, lift: liftEmbargoAction }
