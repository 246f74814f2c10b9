export { tags, gone, isGone, soften, joinTags, splitTags, type Tag } from './vocabulary'
export { tagListeners, tell } from './listeners'
