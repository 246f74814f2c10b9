/** The languages that somebody may say they write in, by their codes (BCP 47), in the order of the list. */
export const languages = ['fr', 'ar', 'ary', 'zgh', 'en', 'es', 'de', 'it', 'nl', 'pt'] as const
export type Language = (typeof languages)[number]

/** Those of the list among stored ones. */
export const knownLanguages = (stored: readonly string[]): Language[] => languages.filter((one) => stored.includes(one))
