import { describe, expect, it } from 'vitest'
import { freeSlug, slugOf } from '@/lib/slugs'

describe('slugs', () => {
  it.each([
    ['Salma Berrada', 'salma-berrada'],
    ['Ismaïl Benjelloun-Diop', 'ismail-benjelloun-diop'],
    ['L’œil & l’æther, où ?', 'l-oeil-l-aether-ou'],
    ['  --  ', ''],
    ['العربية', ''],
    ['<script>', 'script'],
  ])('of %j is %j', (name, slug) => expect(slugOf(name)).toBe(slug))

  it('are cut at a word', () => {
    expect(slugOf('la fibre s’arrête au dernier virage', 20)).toBe('la-fibre-s-arrete-au')
    expect(slugOf('anticonstitutionnellement', 10)).toBe('anticonsti')
  })

  it('count on from the first that is taken', async () => {
    const taken = new Set(['omar', 'omar-2'])
    expect(await freeSlug('omar', async (slug) => taken.has(slug))).toBe('omar-3')
  })
})
