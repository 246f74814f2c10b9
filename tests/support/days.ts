import { now } from '@/lib/clock'
import { dayOf } from '@/lib/i18n/days'

/** So many days from today, as a date field says it. */
export const inDays = (days: number): string => dayOf(new Date(now().getTime() + days * 86_400_000))
