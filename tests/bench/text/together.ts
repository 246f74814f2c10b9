/**
 * Four people write in one text at random over two processes, while their lines are cut
 * and a process dies ten times: what was acknowledged stays, and everybody ends with the
 * same text, the database too.
 */
import type { SettledText } from '@/lib/articles/shared/settling'
import { chance, type Chance } from '../../support/random-writing'
import { ask } from '../../support/staff-client'
import { atMost, told, type Figure } from '../report'
import { lostOf, type Acknowledged, type Lost } from './acknowledged'
import { beginning, doSomething, type Writer } from '../../support/random-hands'
import { asStored, Hand, until, type HandOptions } from './hand'
import type { Stage } from './stage'

/** In so many edits a process dies once. */
const EDITS_OF_A_LIFE = 1_000
/** Between two things that one person does (ms): much faster than anybody writes. */
const PAUSE = 60

type AtWork = Writer & { hand: Hand; options: HandOptions }

/** Writes so many times; answers the figures, and says what broke. */
export async function together(stage: Stage, { edits, seed }: { edits: number; seed: number }): Promise<Figure[]> {
  const random = chance(seed)
  const article = await stage.text({ title: 'À plusieurs mains', body: beginning(4) })
  const { editor, admin, contributor } = stage.people
  const open = async (person: typeof editor, number: number, mayWrite: boolean): Promise<AtWork> => {
    const own = chance(seed + 1 + number)
    // Whoever may write proposes now and then.
    const options = { article, person, doors: stage.doors, suggests: () => !mayWrite || (number === 1 && own.oneIn(3)) }
    return { hand: await Hand.open(options), number, of: 4, random: own, mayWrite, marks: 0, options }
  }
  const writers = [await open(editor, 0, true), await open(admin, 1, true), await open(contributor, 2, false), await open(await stage.another('contributor'), 3, false)]
  try {
    const run = new Run(stage, article, writers, random)
    const began = performance.now()
    await run.write(edits)
    const seconds = (performance.now() - began) / 1000
    const equal = await run.ends()
    const { lost, cuts, kills, refused } = run
    return [
      told('seed', seed, ''), told('random edits', edits, ''), told('written in', seconds, 's'), told('lines cut', cuts, ''), told('processes killed', kills, ''),
      atMost(0, 'acknowledged characters lost', lost.characters, ''), atMost(0, 'acknowledged erasures lost', lost.erasures, ''), atMost(0, 'acknowledged words lost', lost.marks, ''),
      atMost(0, 'refused to people who may write', refused.writers, ''),
      told('refused to people who may suggest: somebody changed the same place', refused.suggesters, ''),
      atMost(0, 'texts that differ (4 clients, a fresh reader, the stored revision)', equal, ''),
    ]
  } finally {
    for (const { hand } of writers) hand.leave()
  }
}

class Run {
  cuts = 0
  kills = 0
  readonly lost: Lost = { characters: 0, erasures: 0, marks: 0 }

  constructor(private readonly stage: Stage, private readonly article: string, private readonly writers: readonly AtWork[], private readonly random: Chance) {}

  /** By who was refused: those who may write, those who may only suggest. */
  readonly refused = { writers: 0, suggesters: 0 }
  /** What was acknowledged to hands that have begun anew since. */
  private readonly earlier: Acknowledged[] = []

  /** So many edits, the processes dying in between. */
  async write(edits: number): Promise<void> {
    let done = 0
    const backs: Promise<void>[] = []
    const writing = this.writers.map(async (writer) => {
      while (done < edits) {
        if (writer.hand.isRefused) await this.beginAnew(writer)
        if (doSomething(writer)) done++
        if (this.random.oneIn(150)) this.cut(writer)
        await pause(PAUSE / 2 + this.random.upTo(PAUSE))
      }
    })
    const lives = Math.ceil(edits / EDITS_OF_A_LIFE)
    const dying = (async () => {
      while (this.kills < lives) {
        await until(() => done >= ((this.kills + 0.5) * edits) / lives, 'edits go on', 600_000)
        await Promise.all(backs)
        await this.kill(backs)
        console.log(`${done} edits, ${this.kills} kills, lost so far: ${JSON.stringify(this.lost)}`)
      }
    })()
    await Promise.all([...writing, dying])
    await Promise.all(backs)
  }

  /** How many of the texts are not the first one's; 0 is how it should be. */
  async ends(): Promise<number> {
    for (const writer of this.writers) {
      await until(() => writer.hand.isSaved || writer.hand.isRefused, 'everything is acknowledged')
      if (writer.hand.isRefused) await this.beginAnew(writer)
    }
    const hands = this.writers.map(({ hand }) => hand)
    const reader = await Hand.open({ article: this.article, person: this.stage.people.admin, doors: this.stage.doors, suggests: () => false })
    try {
      const all = [...hands, reader]
      const [first] = all as [Hand, ...Hand[]]
      const differing = async (): Promise<number[]> => {
        const seen = all.map((hand) => hand.seen())
        const one = first.seen()
        const stored = await this.stored()
        const differs = seen.flatMap((other, at) => (other.settled === one.settled && other.drawn === one.drawn ? [] : [at]))
        return stored === one.settled ? differs : [...differs, all.length]
      }
      let left: number[] = []
      await until(async () => all.every((hand) => hand.isSaved) && (left = await differing()).length === 0, 'everybody has the same text').catch(() => {
        console.error(`differ: ${left.join(', ')} of 0 to 3 (clients), 4 (reader), 5 (revision); saved: ${all.map((hand) => hand.isSaved).join(', ')}`)
      })
      await this.compare([...this.earlier, ...hands.map(({ account }) => ({ ...account.present(), marks: account.all() }))])
      return all.every((hand) => hand.isSaved) ? left.length : Math.max(1, left.length)
    } finally {
      reader.leave()
    }
  }

  /** As the page does: what was not taken is set aside, the server's text opened again. */
  private async beginAnew(writer: AtWork): Promise<void> {
    const { hand, number, mayWrite } = writer
    console.log(`refused to ${number}, who may ${mayWrite ? 'write' : 'suggest'}: ${hand.refusals.join(', ')}`)
    this.refused[mayWrite ? 'writers' : 'suggesters']++
    this.earlier.push(hand.account.present())
    hand.leave()
    writer.hand = await Hand.open(writer.options)
  }

  private cut({ hand, random }: AtWork): void {
    this.cuts++
    hand.cut(random.oneIn(4) ? 3_000 : random.upTo(800))
  }

  private async kill(backs: Promise<void>[]): Promise<void> {
    // What was acknowledged before it died must be in the log, whoever else still has it.
    const before = [...this.earlier, ...this.writers.map(({ hand }) => hand.account.present())]
    const { back } = await this.stage.kill(this.random.upTo(2))
    this.kills++
    backs.push(back)
    await this.compare(before)
  }

  private async compare(acknowledged: readonly Acknowledged[]): Promise<void> {
    const log = await this.stage.log(this.article)
    const words = log.getXmlFragment('body').toString().replace(/<[^>]*>/g, '')
    for (const one of acknowledged) {
      const lost = lostOf(one, log, words)
      this.lost.characters += lost.characters
      this.lost.erasures += lost.erasures
      this.lost.marks += lost.marks
    }
  }

  /** The working revision once it is brought up to the log. */
  private async stored(): Promise<string> {
    const origin = this.stage.doors.open()[0] ?? ''
    const { admin } = this.stage.people
    const answer = await ask(origin, `/api/articles/${this.article}/texte`, { method: 'POST', headers: { cookie: admin.cookie, origin: this.stage.site } })
    if (answer.status !== 200) return `${answer.status} ${answer.body.slice(0, 200)}`
    const [row] = await this.stage.asked<SettledText>('SELECT r.title, r.standfirst, r.body, r.review FROM "Article" a JOIN "Revision" r ON r.id = a."workingRevisionId" WHERE a.id = $1', [this.article])
    return row ? asStored(row) : ''
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
