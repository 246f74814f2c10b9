/**
 * The browser's own copy of a text that is being written, for the hour without a line and
 * the tab that dies. It goes when the server has everything and the page is left: what
 * nobody needs should not stay on a shared machine.
 */
import { clearDocument, IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'

/** A storage that does not answer within this (ms) is done without. */
const longestWait = 3_000

export class BrowserCopy {
  private constructor(private readonly persistence: IndexeddbPersistence, private readonly name: string, private readonly hold: Hold) {}

  /** Reads the copy into the document and follows it from then on; null where the browser keeps nothing. */
  static async open(articleId: string, userId: string, doc: Y.Doc): Promise<BrowserCopy | null> {
    if (!(await storageWorks())) return null
    const name = `tribune:texte:${userId}:${articleId}`
    const hold = await holdShared(name)
    const persistence = new IndexeddbPersistence(name, doc)
    const read = await Promise.race([persistence.whenSynced.then(() => true), after(longestWait)])
    if (read) return new BrowserCopy(persistence, name, hold)
    void persistence.destroy()
    void hold.letGo()
    return null
  }

  /** Whether an update of the document comes from here. */
  isOrigin(origin: unknown): boolean {
    return origin === this.persistence
  }

  /** Takes out everything that is in it, also what another tab of the same person has put there: what was refused must not come back. */
  async empty(): Promise<void> {
    const { db } = this.persistence
    if (!db) return
    await new Promise<void>((resolve) => {
      const emptying = db.transaction('updates', 'readwrite')
      emptying.objectStore('updates').clear()
      emptying.oncomplete = emptying.onabort = () => resolve()
    })
  }

  /** Follows no longer. With `forget` the copy goes, unless another tab still writes to it. */
  async close({ forget }: { forget: boolean }): Promise<void> {
    await this.hold.letGo()
    await this.persistence.destroy()
    if (!forget || !('locks' in navigator)) return
    // Whoever opens the text in this moment waits until it is gone, and begins a new one.
    await navigator.locks.request(this.name, { mode: 'exclusive', ifAvailable: true }, async (lock) => {
      if (lock) await clearDocument(this.name)
    })
  }
}

const after = (ms: number): Promise<false> => new Promise((resolve) => setTimeout(() => resolve(false), ms))

let works: Promise<boolean> | undefined

/** Asked once a page. Whoever knows that a text will be opened may ask before: the answer takes its time. */
export const storageWorks = (): Promise<boolean> => (works ??= tryStorage())

function tryStorage(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open('tribune:essai')
      request.onsuccess = () => {
        request.result.close()
        resolve(true)
      }
      request.onerror = () => resolve(false)
    } catch {
      // Some browsers refuse storage as a whole.
      resolve(false)
    }
  })
}

/** Two tabs write to one copy; neither may take it away from the other. `letGo` resolves once it is let go of. */
type Hold = { letGo: () => Promise<void> }

function holdShared(name: string): Promise<Hold> {
  return new Promise((granted) => {
    const without = () => granted({ letGo: () => Promise.resolve() })
    if (!('locks' in navigator)) return without()
    const lent = (): Promise<void> => new Promise((end) => granted({
      letGo() {
        end()
        return held
      },
    }))
    const held = navigator.locks.request(name, { mode: 'shared' }, lent).then(() => undefined, without)
  })
}
