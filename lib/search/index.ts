export { searchArticles, type SearchPage, type SearchResult, type Piece } from './searching'
