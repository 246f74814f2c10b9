/**
 * The shared texts of this process: Hocuspocus keeps the documents and speaks the
 * protocol; what is let in, written down and told to others is decided here.
 */
import { Hocuspocus, type Configuration, type Connection, type Document } from '@hocuspocus/server'
import * as Y from 'yjs'
import { job } from '@/lib/actor'
import type { NoteKind } from '@/lib/db'
import { log } from '@/lib/log'
import { maySeeNotes } from '../../notes/policy'
import type { Notice } from '../log'
import { openLog } from '../opening'
import { settleText } from '../settling'
import { admit } from './admitting'
import { announcing, hearAwareness, makeTrue, type Announcer } from './awareness'
import { fromElsewhere, OpenText } from './open-text'
import { takeUpdate } from './taking'
import { closing, Denied } from './telling'
import type { Visit } from './visit'
import { readStandings } from './watch'

/** What Hocuspocus carries with each connection. */
export type Context = { visit: Visit }
type Hooks = Configuration<Context>

export class Texts {
  readonly visits = new Set<Visit>()
  readonly hocuspocus: Hocuspocus<Context>
  private readonly open = new Map<Document, { text: OpenText; carets: Announcer }>()

  /** `process`: this one, in notices; `say` tells the others. */
  constructor(private readonly process: string, private readonly say: (notice: Notice) => void) {
    this.hocuspocus = new Hocuspocus<Context>({
      quiet: true,
      // An allowance (allowance.ts) ends before this does, which would be printed.
      maxPendingDocuments: 1_000,
      debounce: 2_000,
      maxDebounce: 10_000,
      onAuthenticate: this.onAuthenticate,
      onLoadDocument: this.onLoadDocument,
      connected: this.connected,
      beforeSync: this.beforeSync,
      beforeHandleAwareness: this.beforeHandleAwareness,
      onAwarenessUpdate: this.onAwarenessUpdate,
      onStoreDocument: this.onStoreDocument,
    })
  }

  *texts(): Iterable<OpenText> {
    for (const { text } of this.open.values()) yield text
  }

  /** What another process or a command said. */
  async hear(notice: Notice): Promise<void> {
    const { documents, loadingDocuments } = this.hocuspocus
    const document = documents.get(notice.article) ?? (await loadingDocuments.get(notice.article)?.catch(() => undefined))
    const open = document && this.open.get(document)
    if (!document || !open) return
    if (notice.kind === 'update') await open.text.hear(notice.update)
    else if (notice.kind === 'awareness') hearAwareness(document.awareness, notice.state)
    else if (notice.kind === 'awareness-wanted') open.carets.tellAll()
    else if (notice.kind === 'notes') this.notesChanged(notice.article, notice.threads)
    else await this.moved(notice.article)
  }

  /** Reads every open text whole: something may have been missed. */
  async catchUp(): Promise<void> {
    for (const text of this.texts()) await text.catchUp()
  }

  /** Lets go of documents that nobody came to after all. */
  tidy(): void {
    for (const { text } of this.open.values()) if (text.document.getConnectionsCount() === 0) void this.hocuspocus.unloadDocument(text.document)
  }

  /** Writes down what waits to be: everything acknowledged is in the log already. */
  async leave(): Promise<void> {
    await Promise.all([...this.texts()].map((text) => text.settled()))
    this.hocuspocus.flushPendingStores()
    await Promise.all([...this.texts()].map(({ document }) => document.saveMutex.waitForUnlock()))
    for (const { carets } of this.open.values()) carets.stop()
  }

  private async moved(article: string): Promise<void> {
    const visits = [...this.visits].filter(({ articleId, admission }) => articleId === article && admission !== null)
    await readStandings(visits)
    for (const visit of visits) if (visit.admission) visit.tell({ kind: 'moved', status: visit.admission.article.status })
  }

  /** To whoever does not see such threads, not even that there are any is said. */
  private notesChanged(article: string, threads: NoteKind): void {
    for (const visit of this.visits) {
      const { admission } = visit
      if (visit.articleId === article && admission && maySeeNotes(admission.person, admission.article, threads)) visit.tell({ kind: 'notes' })
    }
  }

  private onAuthenticate: NonNullable<Hooks['onAuthenticate']> = async ({ documentName, token, context: { visit }, connectionConfig }) => {
    await admit(visit, documentName, token)
    connectionConfig.readOnly = !visit.mayChange
  }

  private onLoadDocument: NonNullable<Hooks['onLoadDocument']> = async ({ document, documentName }) => {
    const opened = await openLog(documentName).catch((error: unknown) => {
      log.warn({ err: error }, 'shared text: cannot be opened')
      document.destroy()
      for (const visit of this.visits) if (visit.articleId === documentName) visit.end(closing.away, 'away')
      throw new Denied('away')
    })
    if (!opened) {
      document.destroy()
      throw new Denied('not-found')
    }
    Y.applyUpdate(document, Y.mergeUpdates(opened.updates), fromElsewhere)
    const { awareness } = document
    const carets = announcing(awareness, (state) => this.say({ kind: 'awareness', article: documentName, state, from: this.process }))
    this.open.set(document, { text: new OpenText(document, opened.last), carets })
    document.on('destroy', () => {
      carets.stop()
      this.open.delete(document)
    })
    this.say({ kind: 'awareness-wanted', article: documentName, from: this.process })
  }

  private connected: NonNullable<Hooks['connected']> = async ({ context: { visit }, connection }) => visit.meet(connection as Connection)

  private beforeSync: NonNullable<Hooks['beforeSync']> = async ({ type, payload, document, connection, context: { visit } }) => {
    if (type === 0) return
    visit.meet(connection as Connection)
    if (type === 1 && Y.snapshotContainsUpdate(Y.snapshot(document), payload)) return
    // Hocuspocus answers that it was not taken.
    if (connection.readOnly) return
    const text = this.open.get(document)?.text
    // Let go of in this very moment: the next connection finds it again.
    if (!text) visit.end(closing.away, 'away')
    const isTaken = text && (await takeUpdate(text, visit, connection as Connection, payload, this.process))
    // Of all that Hocuspocus asks, only this keeps it from applying what was not taken.
    if (!isTaken) connection.readOnly = true
  }

  private beforeHandleAwareness: NonNullable<Hooks['beforeHandleAwareness']> = async ({ states, context, document }) => {
    if (context?.visit.admission) makeTrue(states, context.visit.admission.person, document.awareness)
  }

  private onAwarenessUpdate: NonNullable<Hooks['onAwarenessUpdate']> = async ({ document, added, updated, removed, transactionOrigin }) => {
    // Each process lets go by itself of whoever says nothing any more.
    if (transactionOrigin === fromElsewhere || transactionOrigin === 'timeout') return
    this.open.get(document)?.carets.note([...added, ...updated, ...removed])
  }

  private onStoreDocument: NonNullable<Hooks['onStoreDocument']> = async ({ documentName }) => {
    // The log has it: whatever reads the working revision for good settles first.
    await settleText(job, { id: documentName }).catch((error: unknown) => log.warn({ err: error }, 'shared text: not settled'))
  }
}
