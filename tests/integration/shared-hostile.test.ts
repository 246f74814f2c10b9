import { randomBytes, randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { workingText } from '@/lib/articles'
import { settleText } from '@/lib/articles/shared/settling'
import { schemaVersion } from '@/lib/content/review'
import { db } from '@/lib/db'
import { anArticle, anUpload, aPerson } from '../support/builders'
import { useDatabase } from '../support/database'
import { anIntruder, awarenessMessage, message, updateMessage, updateOf, type Intruder } from '../support/live-hostile'
import { acknowledged, aLiveServer, anOpened, bodyOf, firstText, headersOf, signedInAs, useLiveTexts, wasTold, write, type Client, type LiveServer } from '../support/live-texts'

useDatabase()
useLiveTexts()

type Scene = { server: LiveServer; author: { id: string }; article: string; cookie: string; session: string; honest: Client; printed: ReturnType<typeof vi.spyOn>[] }
let scene: Scene
beforeEach(async () => {
  const author = await aPerson({ name: 'Salma Berrada' })
  const article = (await anArticle({ owner: author })).id
  const server = await aLiveServer()
  const { cookie, session } = await signedInAs(author)
  const honest = await anOpened({ server, article, cookie: (await signedInAs(author)).cookie })
  const printed = (['error', 'warn', 'log'] as const).map((name) => vi.spyOn(console, name).mockImplementation(() => {}))
  scene = { server, author, article, cookie, session, honest, printed }
})
afterEach(() => vi.restoreAllMocks())

/** The text as it is stored, brought up to the log. */
async function stored() {
  const system = { kind: 'system', name: 'job' } as const
  await settleText(system, { id: scene.article })
  return (await workingText(system, scene.article))?.text
}

const goOn = 'Je continue. '
/** Does it, and sees that neither the other client nor the stored text has noticed, and that the other one can go on. */
async function unnoticed(attack: () => Promise<unknown>): Promise<void> {
  const [text, body, rows] = [await stored(), bodyOf(scene.honest.doc), await db().textUpdate.count()]
  await attack()
  expect(await stored()).toEqual(text)
  expect(await db().textUpdate.count()).toBe(rows)
  write(scene.honest, goOn)
  await acknowledged(scene.honest)
  expect(scene.honest.closes).toEqual([])
  expect(bodyOf(scene.honest.doc).replace(goOn, '')).toBe(body)
  expect(JSON.stringify((await stored())?.body).replace(goOn, '')).toBe(JSON.stringify(text?.body))
  for (const print of scene.printed) expect(print).not.toHaveBeenCalled()
}

const body = (doc: Y.Doc) => doc.getXmlFragment('body')
const element = (name: string, attributes: Record<string, unknown> = {}) => {
  const made = new Y.XmlElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string)
  return made
}

const tooMuch = (doc: Y.Doc): void => {
  for (let n = 0; n < 30; n++) {
    const [paragraph, words] = [element('paragraph'), new Y.XmlText('x'.repeat(100_000))]
    body(doc).push([paragraph])
    paragraph.push([words])
  }
}

describe('an update with', () => {
  const contents: Record<string, (doc: Y.Doc) => void> = {
    'an unknown node': (doc) => body(doc).push([element('script')]),
    'an unknown mark': (doc) => firstText(doc).format(0, 3, { blink: {} }),
    'a link that runs': (doc) => firstText(doc).format(0, 3, { link: { href: 'javascript:alert(1)' } }),
    'a heading of level 9': (doc) => body(doc).push([element('heading', { level: 9 })]),
    'another root': (doc) => doc.getMap('else').set('a', 1),
    'an unknown field': (doc) => doc.getMap('fields').set('status', 'published'),
    'a section that there is not': (doc) => doc.getMap('fields').set('sectionId', randomUUID()),
    'a picture that there is not': (doc) => body(doc).push([element('figure', { upload: randomUUID(), alt: 'Une rue', caption: '', credit: '' })]),
    'a script in a mark of a note': (doc) => firstText(doc).format(0, 3, { note: { id: { toString: 'x' } } }),
  }
  it.each(Object.entries(contents))('%s is refused', async (_, attack) => {
    await unnoticed(async () => {
      const intruder = await anIntruder(scene)
      intruder.send(updateMessage(scene.article, await updateOf(scene.article, attack)))
      expect(await intruder.cut()).toBe(4422)
      expect(intruder.heard()).toContain('{"kind":"refused","reason":"content"}')
    })
  })

  it('somebody else’s picture is refused, one’s own is not', async () => {
    const figure = async (upload: string) => updateOf(scene.article, (doc) => doc.getMap('fields').set('hero', { upload, alt: 'Une rue', caption: '', credit: '' }))
    await unnoticed(async () => {
      const intruder = await anIntruder(scene)
      intruder.send(updateMessage(scene.article, await figure(await anUpload({ owner: await aPerson() }))))
      expect(await intruder.cut()).toBe(4422)
    })
    const own = await anUpload({ owner: scene.author })
    const author = await anIntruder(scene)
    author.send(updateMessage(scene.article, await figure(own)))
    await vi.waitFor(async () => expect(await stored()).toMatchObject({ hero: { upload: own } }), 5_000)
  })

  it('somebody else’s picture as what a figure was before is refused: dropping the suggestion would show it', async () => {
    const [own, foreign] = [await anUpload({ owner: scene.author }), await anUpload({ owner: await aPerson() })]
    const shown = { alt: 'Une rue', caption: '', credit: '' }
    const figure = (earlier: string) => {
      const suggested = JSON.stringify([{ id: randomUUID(), author: scene.author.id, at: 1, kind: 'modification', was: { type: 'figure', attrs: { ...shown, upload: earlier } } }])
      return updateOf(scene.article, (doc) => body(doc).push([element('figure', { ...shown, upload: own, suggested })]))
    }
    await unnoticed(async () => {
      const intruder = await anIntruder(scene)
      intruder.send(updateMessage(scene.article, await figure(foreign)))
      expect(await intruder.cut()).toBe(4422)
      expect(intruder.heard()).toContain('{"kind":"refused","reason":"content"}')
    })
    const author = await anIntruder(scene)
    author.send(updateMessage(scene.article, await figure(own)))
    await vi.waitFor(async () => expect(JSON.stringify(await stored())).toContain(own), 5_000)
  })

  it('too much text is refused', async () => {
    await unnoticed(async () => {
      const intruder = await anIntruder(scene)
      intruder.send(updateMessage(scene.article, await updateOf(scene.article, tooMuch)))
      expect(await intruder.cut()).toBe(4422)
      expect(intruder.heard()).toContain('{"kind":"refused","reason":"size"}')
    })
  })
})

describe('bytes that are', () => {
  const pending = (): Uint8Array => {
    const doc = new Y.Doc()
    doc.getText('x').insert(0, 'a')
    const before = Y.encodeStateVector(doc)
    doc.getText('x').insert(1, 'b')
    return Y.encodeStateAsUpdate(doc, before)
  }
  const messages: Record<string, (article: string) => Uint8Array | string> = {
    'an update that waits for one that never comes': (article) => updateMessage(article, pending()),
    'an update of noise': (article) => updateMessage(article, randomBytes(200)),
    'an answer of noise': (article) => message(article, 0, 1, randomBytes(200)),
    'a question of noise': (article) => message(article, 0, 0, new Uint8Array([255, 255, 255, 255])),
    'a message of noise': () => new Uint8Array(randomBytes(64).fill(255, 0, 2)),
    'a second line to the same text': (article) => message(`${article}\0a`, 2, 0, schemaVersion),
    'a message without an end': (article) => message(article, 0, 2),
    'a message of an unknown kind': (article) => message(article, 77, 'x'),
    'what only a server says to others': (article) => message(article, 6, '{"kind":"moved","status":"published"}'),
    'awareness of noise': (article) => message(article, 1, randomBytes(40)),
    'awareness that is no object': (article) => awarenessMessage(article, 7, 1, 'me'),
    'text': () => 'hello',
  }
  it.each(Object.entries(messages))('%s are refused', async (_, made) => {
    await unnoticed(async () => {
      const intruder = await anIntruder(scene)
      intruder.send(made(scene.article))
      expect(await intruder.cut()).toBe(4422)
    })
  })

  it('noise is refused from somebody who may only read, too', async () => {
    await unnoticed(async () => {
      const intruder = await anIntruder({ ...scene, token: 'older' })
      intruder.send(message(scene.article, 0, 1, randomBytes(200)))
      expect(await intruder.cut()).toBe(4422)
    })
  })

  it('twenty megabytes are not read', async () => {
    await unnoticed(async () => {
      const intruder = await anIntruder(scene)
      intruder.send(updateMessage(scene.article, new Uint8Array(20_000_000)))
      expect(await intruder.cut()).toBe(1009)
    })
  })
})

describe('somebody who', () => {
  it('floods is cut off, and the others hardly notice', async () => {
    const intruder = await anIntruder(scene)
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(scene.honest.doc))
    doc.on('update', (update: Uint8Array) => intruder.send(updateMessage(scene.article, update)))
    for (let n = 0; n < 5_000; n++) firstText(doc).insert(0, 'x')
    write(scene.honest, 'Je continue. ')
    expect(await intruder.cut()).toBe(4429)
    expect(intruder.heard()).toContain('{"kind":"refused","reason":"rate"}')
    await acknowledged(scene.honest)
    expect(JSON.stringify(await stored())).toContain('Je continue. ')
    expect(await db().textUpdate.count()).toBeLessThan(1_000)
    expect(scene.honest.closes).toEqual([])
  })

  it('gives another name, or speaks for another, is shown as who they are', async () => {
    await unnoticed(async () => {
      const colleague = await aPerson({ name: 'Rachid Haddad', role: 'editor' })
      const intruder = await anIntruder({ ...scene, cookie: (await signedInAs(colleague)).cookie })
      const { doc, provider } = scene.honest
      const states = () => provider.awareness?.getStates() ?? new Map<number, unknown>()
      intruder.send(awarenessMessage(scene.article, doc.clientID, 99, { user: { id: scene.author.id, name: 'Directrice' }, cursor: 'x' }))
      intruder.send(awarenessMessage(scene.article, 76, 1, { user: { id: colleague.id }, ballast: 'x'.repeat(9_000) }))
      intruder.send(awarenessMessage(scene.article, 77, 1, { user: { id: scene.author.id, name: 'Directrice', color: 'red;x' } }))
      await vi.waitFor(() => expect(states().get(77)).toEqual({ user: { id: colleague.id, name: 'Rachid Haddad', color: expect.stringMatching(/^#/) } }))
      expect(states().has(76)).toBe(false)
      expect(states().get(doc.clientID)).not.toHaveProperty('cursor')
      intruder.socket.close()
    })
  })

  it('has lost the right is not heard any more', async () => {
    const editor = await aPerson({ role: 'editor' })
    await db().article.update({ where: { id: scene.article }, data: { status: 'changes_requested' } })
    await wasTold(scene.honest, { kind: 'standing', status: 'changes_requested' })
    const intruder = await anIntruder({ ...scene, cookie: (await signedInAs(editor)).cookie })
    await unnoticed(async () => {
      await db().user.update({ where: { id: editor.id }, data: { role: 'reader' } })
      intruder.send(updateMessage(scene.article, await updateOf(scene.article, (doc) => firstText(doc).insert(0, 'Encore moi. ', { insertion: { id: randomUUID(), author: editor.id, at: 1 } }))))
      expect(await intruder.cut()).toBe(4404)
    })
  })

  it('has signed out a moment ago is not heard any more', async () => {
    const intruder = await anIntruder(scene)
    await unnoticed(async () => {
      await db().session.delete({ where: { sessionToken: scene.session } })
      intruder.send(updateMessage(scene.article, await updateOf(scene.article, (doc) => firstText(doc).insert(0, 'Encore moi. '))))
      expect(await intruder.cut()).toBe(4401)
    })
  })

  it('may only read writes nothing', async () => {
    await unnoticed(async () => {
      const intruder = await anIntruder({ ...scene, token: 'older' })
      intruder.send(updateMessage(scene.article, await updateOf(scene.article, (doc) => firstText(doc).insert(0, 'Encore moi. '))))
      await notTaken(intruder)
    })
  })

  it('has no session writes nothing, and asks for another text in vain', async () => {
    await unnoticed(async () => {
      const update = await updateOf(scene.article, (doc) => firstText(doc).insert(0, 'Encore moi. '))
      const nobody = await anIntruder({ ...scene, cookie: null })
      nobody.send(updateMessage(scene.article, update))
      expect(nobody.heard()).toContain('no-session')
      const other = (await anArticle()).id
      const author = await anIntruder(scene)
      author.send(message(other, 2, 0, 'x'))
      author.send(updateMessage(other, update))
      await vi.waitFor(() => expect(author.heard()).toContain('one-text'))
    })
  })

  it('floods without a session is cut off soon', async () => {
    await unnoticed(async () => {
      const nobody = await anIntruder({ ...scene, cookie: null })
      for (let n = 0; n < 100; n++) nobody.send(message(scene.article, 0, 0, new Uint8Array([0])))
      expect(await nobody.cut()).toBe(4429)
    })
  })

  it('was cut off for flooding does not begin anew by coming back', async () => {
    const flood = async () => {
      const intruder = await anIntruder(scene)
      const asked = message(scene.article, 0, 0, new Uint8Array([0]))
      for (let n = 0; n < 700; n++) intruder.send(asked)
      return intruder.cut()
    }
    expect(await flood()).toBe(4429)
    const again = new WebSocket(scene.server.url, { headers: headersOf(scene.cookie) })
    again.once('open', () => {
      for (let n = 0; n < 200; n++) again.send(message(scene.article, 0, 0, new Uint8Array([0])))
    })
    expect(await new Promise((resolve) => again.once('close', resolve))).toBe(4429)
  })

  it('does not answer when the process goes does not hold it up', async () => {
    const intruder = await anIntruder(scene)
    intruder.socket.pause()
    scene.honest.stop()
    await scene.server.stop()
    intruder.socket.terminate()
  })

  it('comes from another site is not let in', async () => {
    await unnoticed(async () => {
      for (const origin of ['https://elsewhere.example', 'null', undefined]) {
        const { origin: _, ...headers } = headersOf(scene.cookie)
        const socket = new WebSocket(scene.server.url, { headers: { ...headers, ...(origin ? { origin } : {}) } })
        const status = await new Promise((resolve) => socket.once('unexpected-response', (__, { statusCode }) => resolve(statusCode)))
        expect(status).toBe(403)
        socket.on('error', () => {}).terminate()
      }
    })
  })
})

/** Hocuspocus' answer to an update that was not applied (its kind 8, with a zero). */
const notTaken = (intruder: Intruder): Promise<void> => vi.waitFor(() => expect(intruder.heard()).toContain(`${scene.article}\x08\x00`))
