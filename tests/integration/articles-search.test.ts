import { describe, expect, it } from 'vitest'
import { searchArticles } from '@/lib/search'
import { anArticle, aPerson, aSection, paragraph } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const article = async (title: string, text: string, more: { published?: boolean; withdrawn?: boolean; standfirst?: string } = { published: true }) =>
  anArticle({ title, standfirst: more.standfirst ?? '', body: { type: 'doc', content: [paragraph(text)] }, ...more })
const found = async (q: string) => (await searchArticles(q, 1)).results.map(({ title }) => title)

describe('search', () => {
  it('does not mind accents, either way', async () => {
    await article('L’énergie du désert', 'Du soleil.')
    expect(await found('energie')).toEqual(['L’énergie du désert'])
    expect(await found('ÉNERGIE')).toEqual(['L’énergie du désert'])
    await article('Energie sans accent', 'Du vent.')
    expect(await found('énergie')).toHaveLength(2)
  })

  it('knows French stems', async () => {
    await article('Refroidir', 'Les serveurs chauffaient, les câbles transportaient la donnée.')
    for (const q of ['serveur', 'serveurs', 'chauffer', 'transporter', 'cable']) expect(await found(q), q).toEqual(['Refroidir'])
  })

  it('ranks a word of the title over one of the text', async () => {
    await article('Autre chose', 'On y parle de fibre, un peu.')
    await article('La fibre', 'Rien de plus.')
    expect(await found('fibre')).toEqual(['La fibre', 'Autre chose'])
  })

  it('finds only what readers may see', async () => {
    await article('Brouillon secret', 'mirage', {})
    await article('Retiré secret', 'mirage', { withdrawn: true })
    expect(await searchArticles('mirage', 1)).toMatchObject({ total: 0, results: [], suggestions: [] })
    expect(await searchArticles('secret', 1)).toMatchObject({ total: 0, suggestions: [] })
  })

  it('shows where, as pieces of text and never as markup', async () => {
    const { id } = await article('Un titre', 'Avant \uE000<b>le</b>\uE001 serveur <script>alert(1)</script> après.')
    const answer = await searchArticles('serveur', 1)
    const excerpt = answer.results[0]?.excerpt ?? []
    expect(excerpt.filter(({ hit }) => hit)).toEqual([{ text: 'serveur', hit: true }])
    expect(excerpt.map(({ text }) => text).join('')).toMatch(/^Avant .* serveur .* après$/)
    expect(JSON.stringify(excerpt)).not.toMatch(/[\uE000\uE001]/)
    expect(answer.tags).toEqual(['search', `article:${id}`])
  })

  it('understands phrases and exclusions, and survives whatever is typed', async () => {
    await article('Un', 'La mer est calme ce soir.')
    await article('Deux', 'Calme plat, loin de la mer.')
    expect(await found('"mer est calme"')).toEqual(['Un'])
    expect(await found('calme -soir')).toEqual(['Deux'])
    for (const q of ['', '   ', '\u0000', '"', "'; DROP TABLE \"Article\"; --", '&|!()<->:*\\', '%_%', '\ud800', 'le la les', 'x'.repeat(100_000), '('.repeat(5_000), '🙂', '\u202e\uE000']) {
      expect(await searchArticles(q, 1), q.slice(0, 20)).toMatchObject({ results: [], total: 0 })
    }
    expect((await searchArticles('x'.repeat(100_000), 1)).q).toHaveLength(200)
    expect(await found('mer')).toHaveLength(2)
  })

  it('has pages of ten', async () => {
    const [owner, section] = [await aPerson(), await aSection()]
    for (let n = 0; n < 12; n += 1) await anArticle({ owner, section, published: true, title: `Datacenter ${n}` })
    const [first, second] = [await searchArticles('datacenter', 1), await searchArticles('datacenter', 2)]
    expect(first).toMatchObject({ total: 12, pages: 2, page: 1 })
    expect(new Set([...first.results, ...second.results].map(({ id }) => id)).size).toBe(12)
    expect((await searchArticles('datacenter', Number.NaN)).page).toBe(1)
  })

  it('offers titles that look alike when nothing is found', async () => {
    const { id } = await article('Les câbles sous-marins de Casablanca', 'Rien.')
    await article('Tout autre chose', 'Rien.')
    expect(await searchArticles('Casablnca', 1)).toMatchObject({ total: 0, results: [], suggestions: [{ id }], tags: ['search', `article:${id}`] })
  })

  it('shows the text from the first paragraph that holds a word, or the beginning where only the title does', async () => {
    await anArticle({ published: true, title: 'Le port', standfirst: 'Un chapô.', body: { type: 'doc', content: [paragraph('Rien ici.'), paragraph('Grue'), paragraph('Elle pivote au soleil.')] } })
    const excerptOf = async (q: string) => (await searchArticles(q, 1)).results[0]?.excerpt.map(({ text }) => text).join('')
    expect(await excerptOf('grues')).toBe('Grue Elle pivote au soleil')
    expect(await excerptOf('port')).toMatch(/^Un chapô/)
    expect(await excerptOf('port -absent')).toMatch(/^Un chapô/)
  })

  it('knows the number of hits past the last page too', async () => {
    await article('Un phare', 'Rien.')
    expect(await searchArticles('phare', 3)).toMatchObject({ total: 1, pages: 1, results: [] })
  })
})
