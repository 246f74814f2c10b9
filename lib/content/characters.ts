/**
 * Characters that a text never needs and that break what it passes through:
 * Postgres refuses U+0000 and halves of a pair, XML feeds refuse the controls,
 * terminals obey them, and marks that turn the direction of writing can disguise a
 * text. Tabs and line ends are allowed.
 */

const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/u
const allForbidden = new RegExp(forbidden.source, 'gu')

/** Whether the text carries a character that must not be stored. */
export const hasForbiddenCharacters = (text: string): boolean => forbidden.test(text)

/** The text without those characters: for what is pasted, where refusing would help nobody. */
export const withoutForbiddenCharacters = (text: string): string => text.replace(/\r\n?/g, '\n').replace(allForbidden, '')
