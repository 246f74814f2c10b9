/**
 * What somebody agreed to, word for word: the text that stood beside the box, taken
 * from the same message that the page shows. The version is a digest of those words,
 * so that nobody can change one and forget the other.
 */
import { fingerprint } from './tokens'

/** The words of a message, without the tags that make links of some of them, as a consent keeps them. */
export function agreed(message: string): { wording: string; textVersion: string } {
  const wording = message.replace(/<\/?[a-z]+>/g, '')
  return { wording, textVersion: fingerprint(wording).slice(0, 12) }
}
