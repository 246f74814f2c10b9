/** The review beside the text: notes and suggestions as cards. The editor gives positions and takes verdicts. */
export { ReviewPanel, type ReviewPanelProps } from './review-panel'
export { ThreadsRead } from './threads-read'
export { useThreads, type ThreadsOfPage } from './use-threads'
export { cardId } from './card-frame'
export type { Places } from './cards'
export type { Suggestion, SuggestionKind } from './types'
