export { searchArticles, type SearchPage, type SearchResult, type Piece } from './searching'
export { suggestArticles, type Suggestion } from './suggesting'
