/** The editor of texts: a whole article with its saving, or a document as a field of a form. */
export { ArticleEditor, type ArticleEditorProps } from './article-editor'
export { DocumentField } from './document-field'
export type { Panel } from './side/side-panel'
export { LoneEditor, type LoneEditorProps } from './lone/lone-editor'
