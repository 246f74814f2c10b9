/**
 * A field gives each point of a picture a value between 0 and 1; the colours of the
 * tiles follow it. `u` and `v` run from 0 to 1 across and down, `ratio` is width by
 * height (so that a circle stays one), and `grain` moves each field a little by seed.
 */
import { pickBySeed, type Grain } from './grain'

export type Place = { u: number; v: number; ratio: number; grain: Grain }
type Field = (at: Place) => number

const fields = {
  /** Columns of machines, each of its own height, their rows lit or not. */
  racks: ({ u, v, ratio, grain }) => {
    const columns = ratio > 1.3 ? 6 : 4
    const column = Math.floor(u * columns)
    if ((u * columns) % 1 < 0.16) return 0
    if (v < 0.16 + 0.5 * grain(column, 1)) return 0.05
    return Math.floor(v * 9) % 2 ? 1 : 0.56
  },
  wave: ({ u, v, ratio, grain }) => 0.5 + 0.5 * Math.sin(u * 5 * ratio + Math.sin(v * 5 + grain(1) * 6) * 1.4 + grain(2) * 6),
  sun: ({ u, v, ratio, grain }) => 1.15 - 1.6 * Math.hypot((u - 0.34 - 0.36 * grain(1)) * ratio, v - 0.4 - 0.15 * grain(2)),
  coast: ({ u, v, grain }) => {
    const run = grain(1) < 0.5 ? u : 1 - u
    return 0.5 + 6 * (v - 0.34 - 0.34 * run - 0.08 * Math.sin(u * 14 + grain(2) * 6))
  },
  arcs: ({ u, v, ratio, grain }) => {
    const left = grain(1) < 0.5
    const distance = Math.hypot((u - (left ? 0.08 : 0.92)) * ratio, v - 0.95)
    return (0.5 + 0.5 * Math.sin(distance * 16 + grain(2) * 3)) * clamp(1.3 - distance * 0.7)
  },
  market: ({ u, v, ratio, grain }) =>
    (Math.floor(u * 4.5 * ratio + grain(1)) + Math.floor(v * 4.5 + grain(2))) % 2 ? 0.2 + 0.3 * v : 0.6 + 0.4 * u,
  ramp: ({ u, v, grain }) => (grain(1) < 0.5 ? u : 1 - u) * 0.9 + (v - 0.5) * 0.5,
  steps: ({ u, v, grain }) => Math.floor(((grain(1) < 0.5 ? u : 1 - u) + 1 - v) * 4) / 7,
  ring: ({ u, v, ratio, grain }) => 1 - Math.abs(Math.hypot((u - 0.5) * ratio, v - 0.5) - 0.32 - 0.06 * grain(1)) * 5,
  valley: ({ u, v, grain }) => 1.4 * Math.abs(u - 0.36 - 0.2 * grain(1) - 0.2 * v) + 0.2 * v,
} as const satisfies Record<string, Field>

export type FieldName = keyof typeof fields

export const fieldNames = Object.keys(fields).filter(isFieldName)

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(fields, name)
}

/** The value of a field at a place, within 0 and 1. */
export function valueAt(field: FieldName, at: Place): number {
  return clamp(fields[field](at))
}

/** A field for something that was given none: always the same for the same seed. */
export function fieldFor(seed: string): FieldName {
  return pickBySeed(fieldNames, seed, 7)
}

export function clamp(value: number): number {
  return Math.max(0, Math.min(1, value))
}
