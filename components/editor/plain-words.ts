/** Words without case and accents, to be compared. */
export const plainWords = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
