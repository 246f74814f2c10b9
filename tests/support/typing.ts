/** People who type in a shared text: what each of them writes reaches its log as from their editor. */
import * as Y from 'yjs'
import { newId } from '@/lib/tokens'
import { appendUpdate } from '@/lib/articles/shared/log'
import { openLog } from '@/lib/articles/shared/opening'
import { documentOf, readText, type SharedText } from '@/lib/articles/shared/text-document'
import { db } from '@/lib/db'

/** Writes in the text as this person: it is shared from now on. */
export async function typed(articleId: string, by: { id: string }, write: (doc: Y.Doc) => void): Promise<void> {
  const doc = documentOf((await openLog(articleId))?.updates ?? [])
  const before = Y.encodeStateVector(doc)
  doc.transact(() => write(doc))
  await db().$transaction((tx) => appendUpdate(tx, articleId, Y.encodeStateAsUpdate(doc, before), by.id))
}

/** The words of a block of the body; of the first one unless told otherwise. */
export const wordsAt = (doc: Y.Doc, block = 0): Y.XmlText => (doc.getXmlFragment('body').get(block) as Y.XmlElement).get(0) as Y.XmlText
export const titleWords = (doc: Y.Doc): Y.XmlText => (doc.getXmlFragment('title').get(0) as Y.XmlElement).get(0) as Y.XmlText

/** Types words at the beginning of the body. */
export const typedWords = (articleId: string, by: { id: string }, words: string) => typed(articleId, by, (doc) => wordsAt(doc).insert(0, words))

/** Suggests words at the beginning of a block of the body; answers the suggestion's id. */
export async function suggestedWords(articleId: string, by: { id: string }, words: string, block = 0): Promise<string> {
  const id = newId()
  await typed(articleId, by, (doc) => wordsAt(doc, block).insert(0, words, { insertion: { id, author: by.id, at: 1_700_000_000 } }))
  return id
}

/** What everybody who has the text open sees. */
export const seenText = async (articleId: string): Promise<SharedText> => readText(documentOf((await openLog(articleId))?.updates ?? []))
