/** What asks about a place in the text, and the notes under it. */
export { NotesList } from './notes-list'
export { OpenQuestion } from './open-question'
