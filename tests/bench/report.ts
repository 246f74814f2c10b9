/** What a bench found, as a table and as a file. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'

/** `bound` as text (`≥ 0.75`), or null where a figure is only reported. */
export type Figure = { name: string; value: number; unit: string; bound: string | null; holds: boolean | null }

/** A figure that is only told. */
export const told = (name: string, value: number, unit: string): Figure => ({ name, value, unit, bound: null, holds: null })
/** A figure that should be at least this. */
export const atLeast = (least: number, name: string, value: number, unit: string): Figure => ({ name, value, unit, bound: `≥ ${least}`, holds: value >= least })
/** A figure that should be at most this. */
export const atMost = (most: number, name: string, value: number, unit: string): Figure => ({ name, value, unit, bound: `≤ ${most}`, holds: value <= most })

/** The value that this share of all is at most. */
export const quantile = (values: number[], share: number): number => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)] ?? Number.NaN
export const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

export function report(name: string, figures: Figure[]): void {
  const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version }
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  mkdirSync('bench-results', { recursive: true })
  writeFileSync(`bench-results/${name}.json`, `${JSON.stringify({ name, at: new Date().toISOString(), commit, machine, figures }, null, 2)}\n`)
  console.log(`\n${name}, ${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, commit ${commit}`)
  for (const { name: figure, value, unit, bound, holds } of figures) {
    console.log(`${figure.padEnd(62)}${value.toFixed(2).padStart(12)} ${unit.padEnd(11)}${bound === null ? '' : `${bound} ${holds ? 'holds' : 'DOES NOT HOLD'}`}`)
  }
}
