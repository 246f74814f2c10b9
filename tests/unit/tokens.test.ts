import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { grounds, safeAccent } from '@/components/site/accent'
import { contrast } from '@/lib/colour'

const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
)
const token = (name: string) => tokens.get(name) ?? { light: '', dark: '' }

const texts = ['ink', 'muted', 'saffron', 'danger', 'success', 'accent', 'plum', 'sea']
const papers = ['paper', 'card', 'tint', 'wash']
const pairs: [text: string, ground: string][] = [
  ...texts.flatMap((text) => papers.map((ground): [string, string] => [text, ground])),
  ['accent-ink', 'accent'],
  ['ink', 'danger-tint'],
  ['danger', 'danger-tint'],
  ['ink', 'success-tint'],
  ['success', 'success-tint'],
  ['ink', 'saffron-tint'],
  ['saffron', 'saffron-tint'],
  // The name above a caret; the button that does what cannot be undone.
  ['paper', 'danger'],
  ...['accent', 'saffron', 'plum', 'sea'].map((tone): [string, string] => ['paper', tone]),
]

describe('the tokens', () => {
  it.each(pairs)('%s can be read on %s, by day and by night', (text, ground) => {
    expect(contrast(token(text).light, token(ground).light)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(token(text).dark, token(ground).dark)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['paper', 'card', 'tint'])('the edge of a field is seen on %s', (ground) => {
    expect(contrast(token('edge').light, token(ground).light)).toBeGreaterThanOrEqual(3)
    expect(contrast(token('edge').dark, token(ground).dark)).toBeGreaterThanOrEqual(3)
  })
})

describe("an owner's accent", () => {
  it('knows the same grounds as the tokens', () => {
    expect(grounds).toEqual({ light: [token('paper').light, token('tint').light], dark: [token('card').dark, token('tint').dark] })
  })

  it.each(['#ffee00', '#000000', '#ffffff', '#4b3fcf', '#c1272d', '#00a86b', '#777777'])('%s becomes one that can be read', (given) => {
    const { light, dark } = safeAccent(given)
    for (const ground of grounds.light) expect(contrast(light.accent, ground)).toBeGreaterThanOrEqual(4.5)
    for (const ground of grounds.dark) expect(contrast(dark.accent, ground)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(light.accent, light.ink)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(dark.accent, dark.ink)).toBeGreaterThanOrEqual(4.5)
  })

  it('stays as chosen when it can be read already', () => {
    expect(safeAccent('#4b3fcf').light.accent).toBe('#4b3fcf')
  })
})
