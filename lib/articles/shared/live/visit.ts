/**
 * One socket of somebody who has a text open: whose it is, what they may do, and how
 * it ends. What it may do is read again while it lasts (watch.ts) and when the
 * inserting statement found it changed.
 */
import type { Connection } from '@hocuspocus/server'
import type { WebSocket } from 'ws'
import { peopleIn } from '@/lib/auth'
import { updateRefused } from '@/lib/metrics/texts'
import type { Person } from '@/lib/actor'
import { admissionOf, liveArticles, type Admission, type LiveArticle } from './standing'
import { closing, type Standing, type Told } from './telling'

/** How long (ms) a client is given to answer that it has understood the end. */
const FAREWELL = 2_000

export class Visit {
  /** Null until the text has been asked for. */
  admission: Admission | null = null
  articleId: string | null = null
  isOutdated = false
  private connection: Connection | null = null
  private told = ''
  private ended = false

  /** `session`: the stored name of the session; null without one. */
  constructor(private readonly socket: WebSocket, readonly session: string | null) {}

  /** Whether an update may be taken from here now. */
  get mayChange(): boolean {
    return !this.ended && this.admission !== null && this.admission.standing.may !== 'read'
  }

  get isEnded(): boolean {
    return this.ended
  }

  /** Begins with the connection that Hocuspocus has made. */
  meet(connection: Connection): void {
    if (this.connection === connection) return
    this.connection = connection
    this.told = ''
    connection.readOnly = !this.mayChange
    if (this.admission) this.tellStanding(this.admission.standing)
  }

  /** Tells the client something. */
  tell(told: Told): void {
    this.connection?.sendStateless(JSON.stringify(told))
  }

  /** The rows say this now. Nobody there, or nothing to see: the connection ends. */
  stand(person: Person | undefined, article: LiveArticle | undefined): void {
    if (this.ended || !this.admission) return
    const admission = person && article ? admissionOf(person, article, { outdated: this.isOutdated }) : null
    if (!admission) {
      this.tellStanding({ ...this.admission.standing, may: 'read', reason: 'lost' })
      return person ? this.end(closing.lost, 'lost') : this.end(closing.session, 'session')
    }
    this.admission = admission
    this.tellStanding(admission.standing)
    const { connection } = this
    if (!connection) return
    if (!this.mayChange) connection.readOnly = true
    // Not while an update that was not taken is on its way back: Hocuspocus would apply it.
    else if (connection.readOnly) setImmediate(() => void (connection.readOnly = !this.mayChange))
  }

  /** Asks the rows at once. */
  async lookAgain(): Promise<void> {
    if (this.session === null || this.articleId === null) return
    const [people, articles] = await Promise.all([peopleIn([this.session]), liveArticles([this.articleId])])
    this.stand(people.get(this.session), articles.get(this.articleId))
  }

  /** Ends it because of what came. */
  refuse(reason: Extract<Told, { kind: 'refused' }>['reason']): void {
    if (this.ended) return
    updateRefused(reason)
    this.tell({ kind: 'refused', reason })
    this.end(reason === 'rate' ? closing.tooMuch : closing.refused, reason)
  }

  /** Ends it. What still comes from there is not read. */
  end(code: number, reason: string): void {
    if (this.ended) return
    this.ended = true
    if (this.connection) this.connection.readOnly = true
    this.socket.close(code, reason)
    setTimeout(() => this.socket.terminate(), FAREWELL).unref()
  }

  /** Resolves when everything that came from here has been taken or refused. */
  async heardOut(): Promise<void> {
    await this.connection?.waitForPendingMessages()
  }

  private tellStanding(standing: Standing): void {
    const told = JSON.stringify(standing)
    if (told === this.told || !this.connection) return
    this.told = told
    this.tell({ kind: 'standing', ...standing })
  }
}
