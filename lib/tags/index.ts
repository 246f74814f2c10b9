export { tags, joinTags, splitTags, type Tag } from './vocabulary'
export { tagListeners, tell } from './listeners'
