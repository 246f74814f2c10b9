/** Several servers under the same load in turn, so that a change of the machine's mood meets all of them. */
import type { Loaded } from './load'
import { atLeast, median, told, type Figure } from './report'

export type Contender = { name: string; load: (round: number) => Promise<Loaded> }

/** The medians of so many rounds, in the order of the contenders. */
export async function alternating(contenders: readonly Contender[], rounds: number): Promise<Loaded[]> {
  const seen: Loaded[][] = contenders.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [n, { name, load }] of contenders.entries()) {
      const loaded = await load(round)
      console.log(`  ${name}: ${loaded.perSecond.toFixed(0)}/s, ${loaded.p50.toFixed(2)} ms, ${loaded.p99.toFixed(2)} ms`)
      seen[n]?.push(loaded)
    }
  }
  const middle = (all: Loaded[], key: keyof Loaded) => median(all.map((loaded) => loaded[key]))
  return seen.map((all) => ({ perSecond: middle(all, 'perSecond'), p50: middle(all, 'p50'), p99: middle(all, 'p99') }))
}

/** Ours beside a reference, and the share of it that ours reaches. `others` are only told. */
export async function beside(least: number, ours: Contender, reference: Contender, rounds: number, others: readonly Contender[] = []): Promise<Figure[]> {
  const [mine, theirs, ...rest] = await alternating([ours, reference, ...others], rounds)
  if (!mine || !theirs) return []
  return [
    ...rows(ours.name, mine),
    ...rows(reference.name, theirs),
    ...rest.flatMap((loaded, n) => rows(others[n]?.name ?? '', loaded)),
    atLeast(least, `${ours.name}, share of ${reference.name}`, mine.perSecond / theirs.perSecond, ''),
  ]
}

export const rows = (name: string, { perSecond, p50, p99 }: Loaded): Figure[] => [
  told(name, perSecond, 'requests/s'),
  told(`${name}, half within`, p50, 'ms'),
  told(`${name}, 99 of 100 within`, p99, 'ms'),
]
