/**
 * The few words that an article's renderers add to it. Read from their message file
 * without the translator: the editor's bundle would carry every message of the site.
 */
import messages from '@/lib/i18n/messages/fr/content.json'
import { frenchSpaces } from './typography'

/** The message with its values in their places, set as French is. */
export const say = (message: keyof typeof messages, values: Record<string, string | number> = {}): string =>
  frenchSpaces(messages[message]).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
