import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { drawZellige, fieldFor, fieldNames, paletteFor, paletteNames, parseZelligePath, zelligePath } from '@/lib/zellige'

const every = paletteNames.flatMap((palette) => fieldNames.map((field) => ({ palette, field })))

describe('a zellige', () => {
  it('is the same for the same seed, and another for another', () => {
    const draw = (seed: string) => drawZellige({ palette: 'majorelle', field: 'wave', seed })
    expect(draw('une-nuit-de-calcul')).toBe(draw('une-nuit-de-calcul'))
    expect(draw('une-nuit-de-calcul')).not.toBe(draw('le-carnet-de-credit'))
  })

  it.each(every)('$palette/$field is light and carries no style', ({ palette, field }) => {
    const svg = drawZellige({ palette, field, seed: 'vingt-trois-datacenters' })
    expect(svg).not.toMatch(/style|script|none|NaN|undefined/)
    expect(svg.length).toBeLessThan(40_000)
    expect(gzipSync(svg).length).toBeLessThan(6_000)
  })

  it('covers every size it is asked for, also a square', () => {
    const svg = drawZellige({ palette: 'tanger', field: 'ring', seed: 'a', width: 480, height: 480, cell: 80 })
    expect(svg).toContain('viewBox="0 0 480 480"')
    expect(svg.match(/#s/g)).toHaveLength(36)
    expect(svg.match(/#c/g)).toHaveLength(49)
  })

  it('gives whoever has none a palette and a field that stay', () => {
    expect(paletteFor('omar-lahlou')).toBe(paletteFor('omar-lahlou'))
    expect(fieldFor('omar-lahlou')).toBe(fieldFor('omar-lahlou'))
    const seeds = Array.from({ length: 400 }, (_, n) => `texte-${n}`)
    expect(new Set(seeds.map(fieldFor)).size).toBe(fieldNames.length)
    expect(new Set(seeds.map(paletteFor)).size).toBe(paletteNames.length)
  })
})

describe('its address', () => {
  it('is read back as it was written', () => {
    for (const shape of ['wide', 'square'] as const) {
      const address = { palette: 'fes', field: 'coast', seed: 'le-point-d-echange', shape } as const
      expect(parseZelligePath(zelligePath(address))).toEqual(address)
    }
  })

  it.each([
    '/zellige/fes/coast/.svg',
    '/zellige/fes/coast/a',
    '/zellige/nowhere/coast/a.svg',
    '/zellige/constructor/coast/a.svg',
    '/zellige/fes/__proto__/a.svg',
    '/zellige/fes/coast/a/b.svg',
    '/zellige/fes/coast/A.svg',
    '/zellige/fes/coast/-a.svg',
    '/zellige/fes/coast/%2e%2e.svg',
    `/zellige/fes/coast/${'a'.repeat(121)}.svg`,
    '/zellige/carre/fes/coast.svg',
    '/autre/fes/coast/a.svg',
  ])('%s leads nowhere', (path) => {
    expect(parseZelligePath(path)).toBeNull()
  })
})
