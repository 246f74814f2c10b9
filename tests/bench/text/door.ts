/** What a key costs at the door of a long text, for whoever writes and for whoever suggests: before its row is written. */
import * as Y from 'yjs'
import { Door } from '@/lib/articles/shared/door'
import { lineOf } from '@/lib/articles/shared/text-document'
import { documentOf, encodeWhole, writeText } from '@/lib/articles/shared/text-document'
import { newId } from '@/lib/tokens'
import { atMost, quantile, told, type Figure } from '../report'
import { aLongArticle } from './long-article'

const KEYS = 300

export function door(seed: string): Promise<Figure[]> {
  const author = newId()
  const { node } = aLongArticle({ words: 10_000, figures: 60, suggestions: 200 }, { author, uploads: [], seed })
  const document = new Y.Doc()
  writeText(document, { title: lineOf('Un long texte'), standfirst: lineOf('Un chapô.'), body: node, sectionId: null, tags: [], hero: null })
  const writing = keysAt(document, null, author)
  const suggesting = keysAt(document, author, author)
  return Promise.resolve([
    told('a key of a writer at the door, half of them', quantile(writing, 0.5), 'ms'), atMost(5, 'a key of a writer at the door, 95 of 100', quantile(writing, 0.95), 'ms'),
    told('a key of a suggester at the door, half of them', quantile(suggesting, 0.5), 'ms'), atMost(5, 'a key of a suggester at the door, 95 of 100', quantile(suggesting, 0.95), 'ms'),
  ])
}

/** Types into the middle of the text through a door of its own; how long (ms) each key took there. */
function keysAt(document: Y.Doc, suggester: string | null, author: string): number[] {
  const server = documentOf([encodeWhole(document)])
  const client = documentOf([encodeWhole(document)])
  const gate = new Door(server)
  const body = client.getXmlFragment('body')
  const paragraph = body.toArray().slice(Math.floor(body.length / 2)).find((block) => block instanceof Y.XmlElement && block.nodeName === 'paragraph')
  const text = (paragraph as Y.XmlElement).get(0) as Y.XmlText
  const marks = suggester === null ? {} : { insertion: { id: newId(), author, at: 1_790_000_000 } }
  return Array.from({ length: KEYS }, (_, at) => {
    const before = Y.encodeStateVector(client)
    text.insert(3 + at, 'a', marks)
    const update = Y.encodeStateAsUpdate(client, before)
    const began = performance.now()
    const refusal = gate.try(update, suggester)
    const took = performance.now() - began
    if (refusal) throw new Error(`a key was refused: ${refusal}`)
    return took
  })
}
