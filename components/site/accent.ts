/**
 * An owner may choose any accent; a reader must be able to read it. The chosen colour
 * is darkened for light pages and lightened for dark ones, just as far as WCAG AA asks.
 */
import { contrast, READABLE, rgb } from '@/lib/colour'

/** The grounds on which the accent stands as text: the hardest of `tokens.css`, held equal by a test. */
export const grounds = { light: ['#fbfaf7', '#f1effb'], dark: ['#191b24', '#1c1b33'] } as const

const black = '#000000'
const white = '#ffffff'

type Accent = { accent: string; ink: string }

/** The two accents of a site whose owner chose `#rrggbb`, each with the colour of text upon it. */
export function safeAccent(chosen: string): { light: Accent; dark: Accent } {
  return {
    light: withInk(towards(chosen, black, grounds.light)),
    dark: withInk(towards(chosen, white, grounds.dark)),
  }
}

/** The style sheet that puts the owner's accent over the product's own. */
export function accentSheet(chosen: string): string {
  const { light, dark } = safeAccent(chosen)
  return `html:root{--accent:light-dark(${light.accent},${dark.accent});--accent-ink:light-dark(${light.ink},${dark.ink})}\n`
}

function towards(chosen: string, end: string, against: readonly string[]): string {
  for (let step = 0; step <= 100; step += 2) {
    const mixed = mix(chosen, end, step / 100)
    if (against.every((ground) => contrast(mixed, ground) >= READABLE)) return mixed
  }
  return end
}

const withInk = (accent: string): Accent => ({ accent, ink: contrast(accent, white) >= READABLE ? white : black })

function mix(from: string, to: string, share: number): string {
  const [a, b] = [rgb(from), rgb(to)]
  return `#${a.map((value, k) => Math.round(value + ((b[k] ?? 0) - value) * share).toString(16).padStart(2, '0')).join('')}`
}
