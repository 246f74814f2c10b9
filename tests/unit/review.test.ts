import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cardsOf, deedOf, inShort, neighbour } from '@/components/editor/review/cards'
import { calledIn, callBefore, callPerson, peopleLike, piecesOf } from '@/components/editor/review/mentions'
import { ThreadsStore } from '@/components/editor/review/threads-store'
import type { ShownThread, Suggestion, SuggestionKind } from '@/components/editor/review/types'
import type { PersonOfText, ReadThread, Threads } from '@/lib/articles/notes'

const at = (minute: number) => `2026-11-25T10:${String(minute).padStart(2, '0')}:00.000Z`
const note = (id: string) => ({ id, author: { id: 'u', name: 'Salma Berrada', role: 'author' as const }, body: id, mentions: [], at: at(0), editedAt: null, mine: false, editableUntil: null })
const thread = (id: string, more: Partial<ReadThread> = {}): ReadThread => ({ id, kind: 'passage', quote: 'ici', outside: false, at: at(0), resolved: null, notes: [note(`${id}-1`)], ...more })
const shown = (id: string, more: Partial<ShownThread> = {}): ShownThread => ({ ...thread(id), notes: [], ...more })
const suggestion = (id: string, position: number, more: Partial<Suggestion> = {}): Suggestion => ({ id, authorName: 'Rachid', mine: false, at: at(0), position, kinds: ['insertion'], inserted: 'x', deleted: '', modified: '', ...more })

describe('the order of the cards', () => {
  it('is that of the text; a note without its passage comes last and says so', () => {
    const places = new Map([['late', 90], ['early', 3]])
    const cards = cardsOf([shown('late'), shown('lost'), shown('early')], [suggestion('middle', 40)], places)
    expect(cards.map(({ id }) => id)).toEqual(['early', 'middle', 'late', 'lost'])
    expect(cards.map((card) => card.kind === 'thread' && card.isLost)).toEqual([false, false, false, true])
  })

  it('goes by age at one place, and nothing is lost before the text is there', () => {
    expect(cardsOf([shown('b', { at: at(5) }), shown('a', { at: at(1) })], [], null).map((card) => [card.id, card.kind === 'thread' && card.isLost])).toEqual([['a', false], ['b', false]])
  })

  it('the editors’ notes have no passage to lose', () => {
    expect(cardsOf([shown('e', { kind: 'editors' })], [], new Map())).toMatchObject([{ isLost: false }])
  })

  it('a note that came by a preview link never had an anchor to lose', () => {
    expect(cardsOf([shown('o', { outside: true })], [], new Map())).toMatchObject([{ isLost: false }])
  })

  it('is walked in both directions, round at the ends, also from a card that is gone', () => {
    const cards = cardsOf([], [suggestion('a', 1), suggestion('b', 2), suggestion('c', 3)], null)
    const from = (current: string | null, step: 1 | -1) => neighbour(cards, current, step)?.id
    expect([from(null, 1), from(null, -1), from('a', 1), from('c', 1), from('a', -1), from('gone', 1)]).toEqual(['a', 'c', 'b', 'a', 'c', 'a'])
    expect(neighbour([], 'a', 1)).toBeNull()
  })
})

it.each([
  [['insertion', 'deletion'], 'neuf', 'vieux', '', 'replace'],
  [['insertion'], 'neuf', '', '', 'insert'],
  [['deletion'], '', 'vieux', '', 'delete'],
  [['join'], '', '', '', 'join'],
  [['split'], '', '', '', 'split'],
  [['modification'], '', '', 'gras', 'modify'],
  [['modification'], '', '', '', 'modifyBlock'],
  [['insertion'], ' ', '', '', 'insertBlock'],
  [['deletion'], '', '', '', 'deleteBlock'],
] satisfies [SuggestionKind[], string, string, string, string][])('a suggestion of %j with « %s », « %s », « %s » is said as %s', (kinds, inserted, deleted, modified, key) => {
  expect(deedOf({ kinds, inserted, deleted, modified }).key).toBe(key)
})

it('long words keep their two ends, and no letter is cut in half', () => {
  const words = inShort(`début ${'\u{1f600}'.repeat(400)} fin`)
  expect([...words].length).toBeLessThan(150)
  expect([words.startsWith('début'), words.endsWith('fin'), /\p{Cs}/u.test(words)]).toEqual([true, true, false])
})

describe('calling people', () => {
  const person = (id: string, name: string): PersonOfText => ({ id, name, role: 'editor' })
  const people = [person('1', 'Leïla Cherkaoui'), person('2', 'Salma Berrada'), person('3', 'Salma Berrada-Idrissi')]

  it.each([
    ['@', 1, { from: 0, query: '' }],
    ['voir @lei', 9, { from: 5, query: 'lei' }],
    ['@Salma Ber', 10, { from: 0, query: 'Salma Ber' }],
    ['salma@exemple', 13, null],
    ['@lei et', 7, { from: 0, query: 'lei et' }],
    ['@lei et puis', 12, null],
    ['rien', 4, null],
  ])('in « %s » at %i', (text, caret, call) => {
    expect(callBefore(text, caret)).toEqual(call)
  })

  it('finds them without accents and by any of their names', () => {
    expect(peopleLike(people, 'lei').map(({ id }) => id)).toEqual(['1'])
    expect(peopleLike(people, 'idr').map(({ id }) => id)).toEqual(['3'])
    expect(peopleLike(people, '').length).toBe(3)
  })

  it('puts the name in, with the caret behind it, and finds who is called when it is sent', () => {
    const put = callPerson('Voir @lei, merci', { from: 5, query: 'lei' }, people[0] as PersonOfText)
    expect(put).toEqual({ text: 'Voir @Leïla Cherkaoui, merci', caret: 21 })
    expect(calledIn(put.text, people)).toEqual(['1'])
    expect(calledIn('@Salma Berrada-Idrissi et @Salma Berrada, @Salma Berradas, @Salma', people)).toEqual(['3', '2'])
    expect(piecesOf('Oui @Salma Berrada !', people).map(({ text, person: called }) => [text, called?.id])).toEqual([['Oui ', undefined], ['@Salma Berrada', '2'], [' !', undefined]])
  })
})

describe('the threads of the open text', () => {
  type Asked = { method: string; address: string; body: unknown }
  let asked: Asked[]
  let answer: (request: Asked) => Response | Promise<Response>
  let server: ReadThread[]
  const all = (): Threads => ({ threads: server, people: {}, mayWrite: true })
  const open = () => new ThreadsStore('a', { id: 'me', name: 'Moi' }, all())
  const bodies = (store: ThreadsStore) => store.current().threads.map(({ id, notes, resolved }) => [id, notes.map(({ body, sending }) => (sending ? `${body}…` : body)), resolved !== null])

  beforeEach(() => {
    asked = []
    server = [thread('t')]
    answer = ({ method }) => Response.json(method === 'GET' ? all() : {})
    vi.stubGlobal('fetch', (address: string, { method, body }: { method: string; body?: string }) => {
      const request = { method, address, body: body === undefined ? null : (JSON.parse(body) as unknown) }
      asked.push(request)
      return Promise.resolve().then(() => answer(request))
    })
  })
  afterEach(() => vi.unstubAllGlobals())

  it('show an answer at once, and it stays where it was taken', async () => {
    const store = open()
    answer = ({ method, body }) => {
      if (method === 'POST') server = [thread('t', { notes: [note('t-1'), { ...note((body as { id: string }).id), body: 'Oui.' }] })]
      return Response.json(method === 'GET' ? all() : {})
    }
    const sent = store.reply('t', { body: 'Oui.', mentions: [] })
    expect(bodies(store)).toEqual([['t', ['t-1', 'Oui.…'], false]])
    expect(await sent).toEqual({ ok: true })
    expect(bodies(store)).toEqual([['t', ['t-1', 'Oui.'], false]])
  })

  it.each([
    ['the line is cut', () => Promise.reject(new TypeError('network')), { ok: false, why: 'offline', message: null }],
    ['the session is over', () => Response.json({}, { status: 401 }), { ok: false, why: 'signed-out', message: null }],
    ['the server fails', () => new Response('<html>', { status: 502 }), { ok: false, why: 'server', message: null }],
    ['it is refused', () => Response.json({ errors: [{ path: '', message: 'Trop de notes.' }] }, { status: 429 }), { ok: false, why: 'refused', message: 'Trop de notes.' }],
  ])('take it away again when %s', async (_, failing, expected) => {
    const store = open()
    answer = failing
    expect(await store.reply('t', { body: 'Oui.', mentions: [] })).toEqual(expected)
    expect(await store.settle('t', true)).toEqual(expected)
    expect(await store.remove('t', 't-1')).toEqual(expected)
    expect(bodies(store)).toEqual([['t', ['t-1'], false]])
  })

  it('settle and remove at once, before the server has answered', async () => {
    const store = open()
    const settled = store.settle('t', true)
    expect(bodies(store)).toEqual([['t', ['t-1'], true]])
    server = [thread('t', { resolved: { at: at(1), by: 'Moi' } })]
    await settled
    expect(bodies(store)).toEqual([['t', ['t-1'], true]])
    const removed = store.remove('t', 't-1')
    expect(bodies(store)).toEqual([])
    server = []
    await removed
    expect(bodies(store)).toEqual([])
  })

  it('an answer that was taken stays in sight while the threads cannot be read', async () => {
    const store = open()
    answer = ({ method }) => (method === 'POST' ? Response.json({}) : Promise.reject(new TypeError('network')))
    expect(await store.reply('t', { body: 'Oui.', mentions: [] })).toEqual({ ok: true })
    await vi.waitUntil(() => store.current().trouble === 'offline')
    expect(bodies(store)).toEqual([['t', ['t-1', 'Oui.'], false]])
  })

  it('are asked for once at a time, and once more for all that was announced meanwhile', async () => {
    const store = open()
    const waiting: (() => void)[] = []
    answer = () => new Promise((resolve) => waiting.push(() => resolve(Response.json(all()))))
    const notices = Promise.all([store.refresh(), store.refresh(), store.refresh()])
    await vi.waitUntil(() => waiting.length === 1)
    server = [thread('t'), thread('u')]
    waiting[0]?.()
    await vi.waitUntil(() => waiting.length === 2)
    waiting[1]?.()
    await notices
    expect(asked.length).toBe(2)
    expect(store.current().threads.map(({ id }) => id)).toEqual(['t', 'u'])
  })

  it('sending the same again carries the same id', async () => {
    const store = open()
    answer = () => Promise.reject(new TypeError('network'))
    await store.open('x', 'passage', 'ici', { body: 'Bonjour', mentions: [] })
    await store.open('x', 'passage', 'ici', { body: 'Bonjour', mentions: [] })
    expect(asked.map(({ method, address, body }) => [method, address, (body as { id: string }).id])).toEqual([['POST', '/api/articles/a/notes', 'x'], ['POST', '/api/articles/a/notes', 'x']])
  })
})
