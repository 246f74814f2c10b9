/**
 * The review layer of the working text: suggestions and the anchors of notes.
 * Pure ProseMirror: no DOM, no database, no Yjs.
 */
export { lineExtensions, lineSchema, schemaVersion, workingExtensions, workingSchema } from './working-schema'
export { articleOf, mendWorkingDocument, parseLine, parseWorkingDocument, wordsOf, type ParsedWorking } from './working-document'
export { suggestedOf, type EarlierNode, type NodeKind, type NodeSuggestion, type Provenance } from './review-marks'
export { asSuggested, asWritten } from './settle'
export { suggestionsIn, type MarkChange, type NodeChange, type Suggestion } from './suggestions'
export { acceptAll, acceptSuggestion, rejectAll, rejectSuggestion, reviewMeta } from './deciding'
export { recordSuggestions, type Author } from './recording'
export { keepsForeignSuggestions } from './foreign'
export { anchorNote, anchorsIn, removeAnchor, type Anchor } from './anchors'
export { movesMeta, typedPlainly } from './plain-typing'
