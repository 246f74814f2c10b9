/**
 * What the server has said it has of one person's writing: how far their characters
 * go, and which ones they have erased. Compared with the log at the moment a process
 * dies, before anybody who still has the words can bring them again.
 */
import * as Y from 'yjs'

type Erased = { client: number; clock: number; len: number }
export type Acknowledged = { client: number; characters: number; erased: readonly Erased[]; marks: readonly string[] }

export class Account {
  private waiting: Erased[] = []
  private readonly erased: Erased[] = []
  private characters = 0
  private acknowledgedMarks = 0
  private readonly marks: string[] = []

  constructor(private readonly doc: Y.Doc) {
    doc.on('afterTransaction', ({ local, deleteSet }: Y.Transaction) => {
      if (!local) return
      for (const [client, items] of deleteSet.clients) for (const { clock, len } of items) this.waiting.push({ client, clock, len })
    })
  }

  /** A word that nobody erases was written. */
  mark(word: string): void {
    this.marks.push(word)
  }

  /** The server has everything written so far. */
  acknowledge(): void {
    this.characters = Y.getState(this.doc.store, this.doc.clientID)
    this.acknowledgedMarks = this.marks.length
    this.erased.push(...this.waiting)
    this.waiting = []
  }

  present(): Acknowledged {
    return { client: this.doc.clientID, characters: this.characters, erased: this.erased.slice(), marks: this.marks.slice(0, this.acknowledgedMarks) }
  }

  all(): readonly string[] {
    return this.marks
  }
}

export type Lost = { characters: number; erasures: number; marks: number }

/** What of it the log does not have. `words`: all the text in the log. */
export function lostOf({ client, characters, erased, marks }: Acknowledged, log: Y.Doc, words: string): Lost {
  const deleted = Y.createDeleteSetFromStructStore(log.store)
  const isThere = ({ client: of, clock, len }: Erased) => Y.isDeleted(deleted, Y.createID(of, clock)) && Y.isDeleted(deleted, Y.createID(of, clock + len - 1))
  return {
    characters: Math.max(0, characters - Y.getState(log.store, client)),
    erasures: erased.filter((one) => !isThere(one)).length,
    marks: marks.filter((word) => !words.includes(word)).length,
  }
}
