/** What is being written in a note, kept in the tab: neither a failure nor a closed page loses it. */

const keyOf = (place: string): string => `tribune:note:${place}`

/** What was kept at this place, or nothing. */
export function keptWords(place: string): string {
  try {
    return window.sessionStorage.getItem(keyOf(place)) ?? ''
  } catch {
    // On the server, and in a browser without storage.
    return ''
  }
}

/** Keeps the words, or lets go of them where there are none. */
export function keepWords(place: string, words: string): void {
  try {
    if (words.trim() === '') window.sessionStorage.removeItem(keyOf(place))
    else window.sessionStorage.setItem(keyOf(place), words)
  } catch {
    // A full or forbidden storage: the words are still in their field.
  }
}
