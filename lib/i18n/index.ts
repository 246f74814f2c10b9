/**
 * The words of the interface, from message files. One locale today; every caller
 * goes through `text`, so that a second one changes this file only.
 */
import { createTranslator } from 'use-intl/core'
import { messages } from './messages/fr'

export { dayOf, endOfDay, isDay } from './days'
export { locale, timeZone, defaultTimeZone, keepTimeZone, formatDate, formatDateTime, formatDay, formatShortDay, formatTime, formatHour, formatNumber } from './formats'

export type Values = Record<string, string | number | Date>
export type Translate = {
  (key: string, values?: Values): string
  has(key: string): boolean
  /** A message with tags, such as `<lien>…</lien>`; each tag gives its piece of the page. */
  rich: ReturnType<typeof createTranslator>['rich']
}

const translators = new Map<string, Translate>()

/** The translator of one namespace (a file under `messages/fr`). A missing key throws. */
export function text(namespace: keyof typeof messages): Translate {
  const known = translators.get(namespace)
  if (known) return known
  const made = createTranslator({
    locale: 'fr',
    messages: messages as Record<string, object>,
    namespace,
    onError: (error) => {
      throw error
    },
  }) as unknown as Translate
  translators.set(namespace, made)
  return made
}

export { messages }
