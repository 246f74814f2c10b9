import { afterEach, describe, expect, it } from 'vitest'
import { anonymous } from '@/lib/actor'
import { holdClock } from '@/lib/clock'
import { statistics, statisticsQuery, type Delay, type Statistics } from '@/lib/record'
import { anArticle, aPerson, aSection } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aTimeline } from '@/tests/support/record'

useDatabase()
afterEach(() => holdClock(null))

const HOUR = 3_600
const DAY = 24 * HOUR

/** What the desk's numbers say on the twentieth of May 2026. */
async function numbers(address: object = {}): Promise<Statistics> {
  holdClock(new Date('2026-05-20T10:00:00Z'))
  const found = await statistics(await aPerson({ role: 'editor' }), statisticsQuery.parse(address))
  if (!found) throw new Error('an editor reads the statistics')
  return found
}

/** A text with these steps (see `aTimeline`); answers its section. */
async function aCase(...steps: string[]): Promise<{ id: string; sectionId: string | null }> {
  const article = await anArticle({ owner: await aPerson() })
  await aTimeline(article.id, await aPerson({ role: 'editor' }), ...steps)
  return article
}

const submit = (at: string) => `submit draft submitted ${at}`
const resubmit = (at: string) => `resubmit changes_requested submitted ${at}`
const withdraw = (at: string) => `withdraw in_review draft ${at}`
const take = (at: string) => `take submitted in_review ${at}`
const sendBack = (at: string) => `sendBack in_review changes_requested ${at}`
const accept = (at: string) => `accept in_review accepted ${at}`
const decline = (at: string) => `decline in_review declined ${at}`
const publish = (at: string) => `publish accepted published ${at}`

const inHours = (seconds: number | null) => (seconds === null ? null : Math.round((seconds / HOUR) * 100) / 100)
const hours = ({ count, median, ninetieth }: Delay) => [count, inHours(median), inHours(ninetieth)]

describe('a text', () => {
  it('that goes straight through is submitted, taken, answered, accepted and published once', async () => {
    await aCase(submit('2026-05-01T10:00Z'), take('2026-05-01T12:00Z'), accept('2026-05-02T10:00Z'), publish('2026-05-04T10:00Z'))
    const { whole, waiting } = await numbers()
    expect(whole).toMatchObject({ submitted: 1, accepted: 1, declined: 0, published: 1 })
    expect([hours(whole.taken), hours(whole.answered), hours(whole.publication)]).toEqual([[1, 2, 2], [1, 24, 24], [1, 72, 72]])
    expect(waiting).toEqual({ count: 0, longest: null })
  })

  it('that is sent back was answered then; handing it in again is no new submission, and its second answer no first one', async () => {
    await aCase(submit('2026-05-01T10:00Z'), take('2026-05-01T11:00Z'), sendBack('2026-05-01T20:00Z'), resubmit('2026-05-05T10:00Z'), take('2026-05-09T10:00Z'), accept('2026-05-10T10:00Z'), publish('2026-05-11T10:00Z'))
    const { whole } = await numbers()
    expect(whole).toMatchObject({ submitted: 1, accepted: 1, published: 1 })
    expect([hours(whole.taken), hours(whole.answered), hours(whole.publication)]).toEqual([[1, 1, 1], [1, 10, 10], [1, 240, 240]])
  })

  it('that is withdrawn and handed in again is one submission; the editors’ clock starts anew, the reader’s does not', async () => {
    await aCase(submit('2026-05-01T10:00Z'), take('2026-05-01T11:00Z'), withdraw('2026-05-01T12:00Z'), submit('2026-05-05T10:00Z'), take('2026-05-05T13:00Z'), accept('2026-05-06T10:00Z'), publish('2026-05-07T10:00Z'))
    const { whole } = await numbers()
    expect(whole).toMatchObject({ submitted: 1, accepted: 1, published: 1 })
    expect([hours(whole.taken), hours(whole.answered), hours(whole.publication)]).toEqual([[1, 3, 3], [1, 24, 24], [1, 144, 144]])
  })

  it('that is withdrawn for good was submitted and never decided, and does not wait', async () => {
    await aCase(submit('2026-05-01T10:00Z'), 'withdraw submitted draft 2026-05-02T10:00Z', 'trash draft trashed 2026-05-03T10:00Z')
    const { whole, waiting } = await numbers()
    expect(whole).toMatchObject({ submitted: 1, accepted: 0, declined: 0, published: 0 })
    expect([hours(whole.answered), waiting.count]).toEqual([[0, null, null], 0])
  })

  it('that is declined and begun again is another submission, with an answer of its own', async () => {
    await aCase(submit('2026-05-01T10:00Z'), 'decline submitted declined 2026-05-01T20:00Z', 'restart declined draft 2026-05-02T10:00Z', submit('2026-05-03T10:00Z'), take('2026-05-03T11:00Z'), accept('2026-05-03T16:00Z'), publish('2026-05-04T10:00Z'))
    const { whole } = await numbers()
    expect(whole).toMatchObject({ submitted: 2, accepted: 1, declined: 1, published: 1 })
    expect([hours(whole.answered), hours(whole.publication)]).toEqual([[2, 8, 9.6], [1, 24, 24]])
  })

  it('that is corrected is neither submitted nor decided nor published again, however the correction goes', async () => {
    const out = [submit('2026-03-01T10:00Z'), take('2026-03-01T11:00Z'), accept('2026-03-02T10:00Z'), publish('2026-03-03T10:00Z'), 'beginCorrection published draft 2026-05-01T10:00Z'] as const
    await aCase(...out, submit('2026-05-02T10:00Z'), take('2026-05-02T11:00Z'), accept('2026-05-02T12:00Z'), publish('2026-05-03T10:00Z'))
    await aCase(...out, 'abandonCorrection draft published 2026-05-02T10:00Z')
    await aCase(...out, submit('2026-05-02T10:00Z'), take('2026-05-02T11:00Z'), decline('2026-05-02T12:00Z'))
    await aCase('unpublish published published 2026-05-02T10:00Z', 'putBack published published 2026-05-03T10:00Z')
    const { whole } = await numbers({ mois: '3' })
    expect(whole).toMatchObject({ submitted: 3, accepted: 3, declined: 0, published: 3 })
    expect((await numbers({ mois: '3' })).months.at(-1)?.figures).toMatchObject({ submitted: 0, accepted: 0, declined: 0, published: 0 })
  })

  it('that an editor wrote for themselves is published, and nothing that the desk is timed by', async () => {
    await aCase('create draft draft 2026-05-01T10:00Z', 'accept draft accepted 2026-05-02T10:00Z', publish('2026-05-03T10:00Z'))
    const { whole } = await numbers()
    expect(whole).toMatchObject({ submitted: 0, accepted: 0, declined: 0, published: 1 })
    expect([hours(whole.answered), hours(whole.publication)]).toEqual([[0, null, null], [0, null, null]])
  })

  it('that has no answer waits, since its last hand-in and however old that is', async () => {
    const { id } = await anArticle({ owner: await aPerson(), status: 'in_review' })
    await aTimeline(id, await aPerson(), submit('2025-01-01T10:00Z'), 'withdraw submitted draft 2025-02-01T10:00Z', submit('2026-01-20T10:00Z'), take('2026-01-21T10:00Z'))
    const { waiting, whole } = await numbers({ mois: '3' })
    expect([waiting.count, (waiting.longest ?? 0) / DAY, whole.submitted]).toEqual([1, 120, 0])
  })

  it('may be scheduled before it is published, by nobody but the clock; other verbs do not disturb', async () => {
    await aCase(submit('2026-05-01T10:00Z'), take('2026-05-01T11:00Z'), 'assign Rachid Leïla 2026-05-01T11:30Z', 'schedule in_review scheduled 2026-05-01T12:00Z', 'unschedule scheduled accepted 2026-05-01T13:00Z', 'schedule accepted scheduled 2026-05-02T12:00Z', 'publish scheduled published 2026-05-03T10:00Z')
    const { whole } = await numbers()
    expect(whole).toMatchObject({ submitted: 1, accepted: 1, published: 1 })
    expect([hours(whole.answered), hours(whole.publication)]).toEqual([[1, 2, 2], [1, 48, 48]])
  })
})

describe('the numbers', () => {
  it('are medians and ninetieth percentiles, not means', async () => {
    for (const answer of [1, 2, 3, 4, 100]) await aCase(submit('2026-05-01T00:00Z'), `decline submitted declined ${new Date(Date.UTC(2026, 4, 1, answer)).toISOString()}`)
    expect(hours((await numbers()).whole.answered)).toEqual([5, 3, 61.6])
  })

  it('count where a thing happened, in the magazine’s months', async () => {
    // In Casablanca it is already April.
    await aCase(submit('2026-03-31T23:30Z'), take('2026-04-30T22:30Z'), decline('2026-04-30T23:30Z'))
    const { months } = await numbers({ mois: '3' })
    expect(months.map(({ month, figures }) => [month, figures.submitted, figures.taken.count, figures.declined])).toEqual([['2026-03', 0, 0, 0], ['2026-04', 1, 1, 0], ['2026-05', 0, 0, 1]])
  })

  it('leave out what was before the period, and hold every month of it', async () => {
    await aCase(submit('2026-02-28T10:00Z'), 'decline submitted declined 2026-03-02T10:00Z')
    expect((await numbers({ mois: '3' })).whole).toMatchObject({ submitted: 0, declined: 1 })
    expect((await numbers({ mois: '6' })).whole).toMatchObject({ submitted: 1, declined: 1 })
    for (const [asked, count] of [['3', 3], ['60', 60], ['999999999', 12], ['x', 12]] as const) expect((await numbers({ mois: asked })).months).toHaveLength(count)
    expect((await numbers({ mois: '60' })).months[0]?.month).toBe('2021-06')
  })

  it('are of every section beside the others, or of one', async () => {
    const one = await aCase(submit('2026-05-01T10:00Z'), 'decline submitted declined 2026-05-01T20:00Z')
    await aCase(submit('2026-05-01T10:00Z'), take('2026-05-01T11:00Z'))
    const none = await anArticle({ owner: await aPerson(), section: null })
    await aTimeline(none.id, await aPerson(), submit('2026-05-02T10:00Z'))
    const { sections } = await numbers()
    expect(sections.find(({ id }) => id === one.sectionId)?.figures).toMatchObject({ submitted: 1, declined: 1 })
    expect(sections.at(-1)).toMatchObject({ id: null, figures: { submitted: 1, declined: 0 } })
    const narrowed = await numbers({ rubrique: one.sectionId })
    expect([narrowed.whole.submitted, narrowed.months.at(-1)?.figures.submitted, narrowed.sections.length]).toEqual([1, 1, sections.length])
    expect((await numbers({ rubrique: (await aSection()).id })).whole.submitted).toBe(0)
    expect((await numbers({ rubrique: "' OR 1" })).whole.submitted).toBe(3)
  })

  it('are for editors', async () => {
    for (const other of [anonymous, await aPerson(), await aPerson({ role: 'reader' })]) expect(await statistics(other, statisticsQuery.parse({}))).toBeNull()
  })
})
