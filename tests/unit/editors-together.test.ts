/**
 * Four editors over one text through the server's door: two may write, two may only
 * suggest. What they do at random, undo included, ends in one text that all of them draw.
 */
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { undoOf } from '@/components/editor/live/undo-of'
import { Door } from '@/lib/articles/shared/door'
import { documentOf, encodeWhole, readText, writeText } from '@/lib/articles/shared/text-document'
import { lineExtensions, lineSchema, workingExtensions, workingSchema } from '@/lib/content/review'
import { beginning, doSomething, type Writer } from '../support/random-hands'
import { chance, type Chance } from '../support/random-writing'
import { Seat } from '../support/seat'

const [first, second, third] = ['01890a5d-ac96-774b-bcce-b302099a8057', '01890a5d-ac96-774b-bcce-b302099a8058', '01890a5d-ac96-774b-bcce-b302099a8059'] as const
/** The third writes on two machines. */
const authors = [first, second, third, third]
const mayWrite = (number: number): boolean => number < 2

const line = (text: string) => lineSchema.nodeFromJSON({ type: 'doc', content: [{ type: 'line', content: [{ type: 'text', text }] }] })

class Server {
  readonly doc = new Y.Doc()
  readonly door: Door
  refusedToWriters = 0

  constructor() {
    this.doc.clientID = 1
    writeText(this.doc, { title: line('À plusieurs'), standfirst: line('Un chapô'), body: workingSchema.nodeFromJSON(beginning(authors.length)), sectionId: null, tags: [], hero: null })
    this.door = new Door(this.doc)
  }
}

class Person {
  readonly arrived: Uint8Array[] = []
  private typed: Uint8Array[] = []
  private doc!: Y.Doc
  private seats!: { title: Seat; body: Seat }
  private readonly writer: Writer
  private undoing!: Y.UndoManager
  private times = 0

  constructor(private readonly server: Server, private readonly number: number, random: Chance) {
    this.begin()
    const seats = () => this.seats
    const undoing = () => this.undoing
    const hand = {
      get title() { return seats().title },
      get body() { return seats().body },
      undo: () => void undoing().undo(),
      redo: () => void undoing().redo(),
      account: { mark: () => undefined },
    }
    this.writer = { hand, number, of: authors.length, random, mayWrite: mayWrite(number), marks: 0 }
  }

  write = (): void => void doSomething(this.writer)

  read(): void {
    if (this.arrived.length > 0) Y.applyUpdate(this.doc, Y.mergeUpdates(this.arrived.splice(0)), this.server)
  }

  /** Answers what the others are to be told. Whoever is refused begins anew, as the page does. */
  send(): Uint8Array | null {
    const typed = this.typed.splice(0)
    if (typed.length === 0) return null
    const update = Y.mergeUpdates(typed)
    const refusal = this.server.door.try(update, mayWrite(this.number) ? null : (authors[this.number] ?? ''))
    if (refusal) {
      if (mayWrite(this.number)) this.server.refusedToWriters++
      this.begin()
      return null
    }
    Y.applyUpdate(this.server.doc, update)
    return update
  }

  drawn = (): unknown => this.seats.body.state.doc.toJSON()

  private begin(): void {
    this.arrived.splice(0)
    this.typed = []
    this.doc = documentOf([encodeWhole(this.server.doc)])
    this.doc.clientID = 10 * ++this.times + this.number
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this.server) this.typed.push(update)
    })
    this.undoing = undoOf(this.doc)
    const rights = { author: authors[this.number] ?? '', mayType: () => true, suggests: () => !mayWrite(this.number) }
    const seat = (field: string, schema: typeof workingExtensions) => new Seat({ doc: this.doc, undo: this.undoing, field, schema, rights })
    this.seats = { title: seat('title', lineExtensions), body: seat('body', workingExtensions) }
  }
}

function writtenTogether(random: Chance, turns: number): { server: Server; people: Person[] } {
  const server = new Server()
  const people = authors.map((_author, number) => new Person(server, number, random))
  const tell = (from: Person) => {
    const update = from.send()
    if (update) for (const other of people) if (other !== from) other.arrived.push(update)
  }
  for (let turn = 0; turn < turns; turn++) {
    const person = random.of(people)
    random.of([person.write, person.write, person.write, () => tell(person), () => person.read()])()
  }
  // Drawing may put something right, which the others hear of.
  for (let round = 0; round < 8; round++) for (const person of people) {
    person.read()
    tell(person)
  }
  return { server, people }
}

const seeds = Array.from({ length: Number(process.env.CASES ?? 12) }, (_none, at) => at + Number(process.env.SEED ?? 1))

describe('four editors', () => {
  it.each(seeds)('draw one and the same text, and nobody who may write is refused (seed %i)', (seed) => {
    const { server, people } = writtenTogether(chance(seed), 250)
    const body = readText(server.doc).body.toJSON()
    for (const person of people) expect(person.drawn()).toEqual(body)
    expect(server.refusedToWriters).toBe(0)
  })
})
