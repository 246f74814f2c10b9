/** Days of the magazine's calendar, written as in a date field: `2026-12-03`. */
import { timeZone } from './formats'
import { addDays, isLocalTime, localTimeOf, startOfDay } from './local-time'

/** The day that a moment falls on. */
export const dayOf = (at: Date): string => localTimeOf(at, timeZone()).date

/** The last moment of a day: until when something due on it may come. */
export const endOfDay = (day: string): Date => new Date(startOfDay(addDays(day, 1), timeZone()).getTime() - 1)

/** Whether this names a day that there is: no 30 February. */
export const isDay = (text: string): boolean => isLocalTime({ date: text, time: '00:00' })
