import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { Door } from '@/lib/articles/shared/door'
import { appendUpdate } from '@/lib/articles/shared/log'
import { openLog } from '@/lib/articles/shared/opening'
import { settleText } from '@/lib/articles/shared/settling'
import { documentOf, readText } from '@/lib/articles/shared/text-document'
import { workingText } from '@/lib/articles'
import { db } from '@/lib/db'
import { anArticle, aPerson, aSection } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'

useDatabase()

/** A client's copy of a text: what `write` does to it comes back as an update. */
async function opened(id: string) {
  const log = await openLog(id)
  if (!log) throw new Error('no such text')
  const doc = documentOf(log.updates)
  const edit = (write: (doc: Y.Doc) => void): Uint8Array => {
    const before = Y.encodeStateVector(doc)
    doc.transact(() => write(doc))
    return Y.encodeStateAsUpdate(doc, before)
  }
  return { doc, edit, door: new Door(documentOf(log.updates)) }
}

const firstText = (doc: Y.Doc) => (doc.getXmlFragment('body').get(0) as Y.XmlElement).get(0) as Y.XmlText
const appended = (id: string, update: Uint8Array, by: string) => db().$transaction((tx) => appendUpdate(tx, id, update, by))
const suggestion = (author: string) => ({ id: randomUUID(), author, at: 1_700_000_000 })

describe('the log', () => {
  it('begins with the working revision, once, whoever opens it first', async () => {
    const { id } = await anArticle({ owner: await aPerson() })
    const logs = await Promise.all(Array.from({ length: 6 }, () => openLog(id)))
    expect(new Set(logs.map((log) => log?.last)).size).toBe(1)
    expect(await db().textUpdate.count()).toBe(1)
    expect(readText(documentOf(logs[0]?.updates ?? [])).title.textContent).toBe('La fibre s’arrête ici')
    expect(await openLog(randomUUID())).toBeNull()
  })

  it('is followed by the working revision: words, title, section, tags and who wrote last', async () => {
    const [author, other, section] = [await aPerson(), await aPerson(), await aSection()]
    const { id } = await anArticle({ owner: author })
    const { edit } = await opened(id)
    await appended(id, edit((doc) => firstText(doc).insert(0, 'Aussitôt. ')), author.id)
    await appended(id, edit((doc) => {
      ((doc.getXmlFragment('title').get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(0, 'Enfin : ')
      doc.getMap('fields').set('sectionId', section.id)
      doc.getMap('fields').set('tags', ['Fibre'])
    }), other.id)
    expect(await settleText(author, { id })).toMatchObject({ ok: true, value: { version: 2 } })
    const text = (await workingText(author, id))?.text
    expect(text).toMatchObject({ title: 'Enfin : La fibre s’arrête ici', sectionId: section.id, tags: ['Fibre'], version: 2 })
    expect(JSON.stringify(text?.body)).toContain('Aussitôt. ')
    const [revision] = await db().revision.findMany({ where: { articleId: id } })
    expect(revision?.makerId).toBe(other.id)
    expect(await settleText(author, { id })).toMatchObject({ value: { version: 2 } })
    expect(await settleText(await aPerson(), { id })).toMatchObject({ kind: 'not-found' })
  })

  it('keeps suggestions beside the text, which stays as written', async () => {
    const author = await aPerson()
    const { id } = await anArticle({ owner: author })
    const { edit } = await opened(id)
    await appended(id, edit((doc) => firstText(doc).insert(0, 'Peut-être. ', { insertion: suggestion(author.id) })), author.id)
    await settleText(author, { id })
    expect(JSON.stringify((await workingText(author, id))?.text.body)).not.toContain('Peut-être')
    const article = await db().article.findUniqueOrThrow({ where: { id }, include: { workingRevision: true } })
    expect(article.openSuggestions).toBe(1)
    expect(JSON.stringify(article.workingRevision?.review)).toContain('Peut-être')
  })

  it('is merged when it grows long, and says the same', async () => {
    const author = await aPerson()
    const { id } = await anArticle({ owner: author })
    const { doc, edit } = await opened(id)
    for (let n = 0; n < 205; n++) await appended(id, edit((text) => firstText(text).insert(0, `${n} `)), author.id)
    await settleText(author, { id })
    expect(await db().textUpdate.count()).toBe(1)
    expect(readText(documentOf((await openLog(id))?.updates ?? [])).body.eq(readText(doc).body)).toBe(true)
  })
})

describe('the door', () => {
  const hostile: Record<string, (doc: Y.Doc) => void> = {
    'an unknown node': (doc) => doc.getXmlFragment('body').push([new Y.XmlElement('script')]),
    'an unknown mark': (doc) => firstText(doc).format(0, 3, { blink: {} }),
    'a heading of level 9': (doc) => {
      const heading = new Y.XmlElement('heading')
      heading.setAttribute('level', 9 as never)
      doc.getXmlFragment('body').push([heading])
    },
    'a link that runs': (doc) => firstText(doc).format(0, 3, { link: { href: 'javascript:alert(1)' } }),
    'an object as attribute': (doc) => (doc.getXmlFragment('body').get(0) as Y.XmlElement).setAttribute('suggested', { a: 1 } as never),
    'a paragraph in a paragraph': (doc) => (doc.getXmlFragment('body').get(0) as Y.XmlElement).push([new Y.XmlElement('paragraph')]),
    'a row without its table': (doc) => doc.getXmlFragment('body').push([new Y.XmlElement('tableRow')]),
    'loose text': (doc) => doc.getXmlFragment('body').push([new Y.XmlText('loose')]),
    'a second line in the title': (doc) => doc.getXmlFragment('title').push([new Y.XmlElement('line')]),
    'another root': (doc) => doc.getMap('else').set('a', 1),
    'an unknown field': (doc) => doc.getMap('fields').set('status', 'published'),
    'a section that is no id': (doc) => doc.getMap('fields').set('sectionId', 'x'),
    'a text longer than a document may be': (doc) => firstText(doc).insert(0, 'x'.repeat(2_200_000)),
    'a title of five thousand letters': (doc) => ((doc.getXmlFragment('title').get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(0, 'x'.repeat(5_000)),
    'a thousand levels': (doc) => {
      let at = doc.getXmlFragment('body').get(0) as Y.XmlElement
      for (let n = 0; n < 1_000; n++) {
        const deeper = new Y.XmlElement('blockquote')
        at.push([deeper])
        at = deeper
      }
    },
  }

  it.each(Object.entries(hostile))('refuses %s, and takes the next honest word', async (_, write) => {
    const { id } = await anArticle({ owner: await aPerson() })
    const { doc, edit, door } = await opened(id)
    const honest = documentOf([Y.encodeStateAsUpdate(doc)])
    expect(door.try(edit(write), null)).not.toBeNull()
    honest.clientID = 42
    const before = Y.encodeStateVector(honest)
    firstText(honest).insert(0, 'Bonjour. ')
    expect(door.try(Y.encodeStateAsUpdate(honest, before), null)).toBeNull()
  })

  it('takes both when two people each take one of two items out of a list, and the words beside it stay', async () => {
    const { id } = await anArticle({ owner: await aPerson() })
    const { doc, door } = await opened(id)
    const bodyOf = (text: Y.Doc) => text.getXmlFragment('body')
    const since = (text: Y.Doc, write: () => void) => {
      const before = Y.encodeStateVector(text)
      write()
      return Y.encodeStateAsUpdate(text, before)
    }
    const item = () => new Y.XmlElement('listItem')
    const before = readText(doc).body.toJSON() as unknown
    expect(door.try(since(doc, () => doc.transact(() => {
      const [list, first, second] = [new Y.XmlElement('bulletList'), item(), item()]
      for (const listed of [first, second]) listed.push([new Y.XmlElement('paragraph')])
      list.push([first, second])
      bodyOf(doc).push([list])
    })), null)).toBeNull()
    const [one, other] = [0, 1].map((at) => {
      const theirs = documentOf([Y.encodeStateAsUpdate(doc)])
      return since(theirs, () => (bodyOf(theirs).get(bodyOf(theirs).length - 1) as Y.XmlElement).delete(at))
    })
    expect([one, other].map((update) => door.try(update as Uint8Array, null))).toEqual([null, null])
    for (const update of [one, other]) Y.applyUpdate(doc, update as Uint8Array)
    expect(readText(doc).body.toJSON()).toEqual(before)
  })

  it('refuses bytes that are no update, and one that waits for what never comes', async () => {
    const { id } = await anArticle({ owner: await aPerson() })
    const { edit, door } = await opened(id)
    expect(door.try(new Uint8Array([1, 2, 3, 250, 251]), null)).toBe('content')
    edit((doc) => firstText(doc).insert(0, 'a'))
    expect(door.try(edit((doc) => firstText(doc).insert(1, 'b')), null)).toBe('content')
  })

  it('holds a person who may only suggest to suggesting, under their own name', async () => {
    const [author, other] = [await aPerson(), await aPerson()]
    const { id } = await anArticle({ owner: author })
    const start = await opened(id)
    const copy = () => ({ doc: documentOf([Y.encodeStateAsUpdate(start.doc)]), door: new Door(start.doc) })
    const tried = (write: (doc: Y.Doc) => void, door: Door, doc: Y.Doc) => {
      const before = Y.encodeStateVector(doc)
      doc.transact(() => write(doc))
      return door.try(Y.encodeStateAsUpdate(doc, before), author.id)
    }
    const cases: [(doc: Y.Doc) => void, string | null][] = [
      [(doc) => firstText(doc).insert(0, 'Ajout. ', { insertion: suggestion(author.id) }), null],
      [(doc) => firstText(doc).format(0, 4, { deletion: suggestion(author.id) }), null],
      [(doc) => firstText(doc).insert(0, 'Ajout. '), 'suggest-only'],
      [(doc) => firstText(doc).delete(0, 4), 'suggest-only'],
      [(doc) => firstText(doc).insert(0, 'Ajout. ', { insertion: suggestion(other.id) }), 'suggest-only'],
      [(doc) => doc.getMap('fields').set('tags', ['Autre']), 'suggest-only'],
    ]
    for (const [write, answer] of cases) {
      const { doc, door } = copy()
      expect(tried(write, door, doc)).toBe(answer)
    }
  })
})
