export { askAbbreviation, askEmbed, canAbbreviate, canInsertFootnote, insertCallout, insertCodeBlock, insertEmbed, insertFootnote, insertGallery, insertPictures, insertTable } from './insert'
export { NotesList } from './notes-list'
export { OpenQuestion } from './open-question'
