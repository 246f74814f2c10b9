/** The whole text of a shared document as its writers meant it: every suggestion taken, no anchor left. */
import { readText } from '@/lib/articles/shared/text-document'
import { articleOf, asSuggested, wordsOf } from '@/lib/content/review'
import type * as Y from 'yjs'
import type { Content } from '../types'

/** Throws where the document does not fit the schema. */
export function contentOfDocument(doc: Y.Doc): Content {
  const { title, standfirst, body, ...fields } = readText(doc)
  return { ...fields, title: wordsOf(asSuggested(title)), standfirst: wordsOf(asSuggested(standfirst)), body: articleOf(asSuggested(body)) }
}
