/**
 * The licence under which a contributor lets the magazine publish a text. The exact
 * words that were agreed to are kept with each consent; change them and the version
 * together.
 */
import { text } from '@/lib/i18n'

export const licenceVersion = '2026-11'

/** What the box says, and what is kept as agreed. */
export const licenceWording = (): string => text('articles')('licence.wording')
