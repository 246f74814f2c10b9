/** The desk in numbers: how long things take and how many there are, by month and by section. */
import { isStaff, type Actor } from '@/lib/actor'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { dayOf } from '@/lib/i18n'
import { spansOf } from '@/lib/i18n/spans'
import { addMonths } from '@/lib/i18n/weeks'
import type { StatisticsQuery } from '../schema'
import { countSteps, type Count, type Measure } from './counting'

/** Seconds: half of them took no longer than the median, nine in ten no longer than the ninetieth percentile. Null where nothing was timed. */
export type Delay = { count: number; median: number | null; ninetieth: number | null }

export type Figures = {
  submitted: number
  published: number
  accepted: number
  declined: number
  /** From hand-in to the editor who takes it, to the first answer, to readers. */
  taken: Delay
  answered: Delay
  publication: Delay
}

export type Statistics = {
  whole: Figures
  /** One for each month of the period, the earliest first; `month` is `2026-03`. */
  months: { month: string; figures: Figures }[]
  /** In the magazine's order; null: texts without a section. */
  sections: { id: string | null; name: string | null; figures: Figures }[]
  /** Texts that have no answer yet, now, and how long (s) the oldest of them has waited. */
  waiting: { count: number; longest: number | null }
}

/** The numbers of a period; `rubrique` narrows all but the comparison of sections. Null for who does not work there. */
export async function statistics(actor: Actor, { mois, rubrique }: StatisticsQuery): Promise<Statistics | null> {
  if (!isStaff(actor)) return null
  const at = now()
  const months = spansOf('month', addMonths(dayOf(at), 1 - mois), dayOf(at))
  const [counts, sections] = await Promise.all([countSteps({ at, months }), db().section.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true, name: true } })])
  const ofSection = (id: string | null) => counts.filter(({ everySection, section }) => !everySection && section === id)
  const asked = rubrique === null ? counts.filter(({ everySection }) => everySection) : ofSection(rubrique)
  const sectionless = ofSection(null)
  const waiting = asked.find(({ what, everyMonth }) => what === 'waiting' && everyMonth)
  return {
    whole: figures(asked.filter(({ everyMonth }) => everyMonth)),
    months: months.map(({ day }) => day.slice(0, 7)).map((month) => ({ month, figures: figures(asked.filter((count) => count.month === month)) })),
    sections: [...sections, ...(sectionless.length ? [{ id: null, name: null }] : [])].map(({ id, name }) => ({ id, name, figures: figures(ofSection(id).filter(({ everyMonth }) => everyMonth)) })),
    waiting: { count: waiting?.count ?? 0, longest: waiting?.longest ?? null },
  }
}

function figures(counts: readonly Count[]): Figures {
  const of = (measure: Measure) => counts.find(({ what }) => what === measure)
  const number = (measure: Measure): number => of(measure)?.count ?? 0
  const delay = (measure: Measure): Delay => ({ count: of(measure)?.timed ?? 0, median: of(measure)?.median ?? null, ninetieth: of(measure)?.ninetieth ?? null })
  return {
    submitted: number('submitted'), published: number('published'), accepted: number('accepted'), declined: number('declined'),
    taken: delay('taken'), answered: delay('answered'), publication: delay('published'),
  }
}
