/**
 * French typesetting of what people type with plain spaces. It changes spaces that
 * are there and never adds one, so `https://`, `14:02` and code stay as they are.
 */

// Only from where a run of spaces begins: a megabyte of them would otherwise be read a million times.
const spaceBefore = /(?<![ \u00a0])[ \u00a0]+(?=[;:!?»])/g
const spaceAfter = /«[ \u00a0]+/g

/** The text with narrow no-break spaces (U+202F) before ; : ! ? and inside « ». */
export const frenchSpaces = (text: string): string => text.replace(spaceBefore, '\u202f').replace(spaceAfter, '«\u202f')
