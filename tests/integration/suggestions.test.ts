import { describe, expect, it } from 'vitest'
import { GET } from '@/app/(site)/recherche/suggestions/route'
import { db } from '@/lib/db'
import { CLIENT_ADDRESS_HEADER } from '@/lib/http/client'
import { forgetOncePerProcess } from '@/lib/process/once'
import { suggestArticles } from '@/lib/search'
import { anArticle, aPerson, aSection } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { useReplica } from '@/tests/support/replica'

useDatabase()
const replica = useReplica()

/** Articles that both databases have, as far as a test needs them. */
const article = (title: string, more: { withdrawn?: boolean; published?: boolean; publishedAt?: Date } = { published: true }) => anArticle({ title, ...more })
const offered = async (q: string) => (await suggestArticles(q)).map(({ title }) => title)
const ask = (query: string, client = '192.0.2.1') => GET(new Request(`http://localhost:3000/recherche/suggestions${query}`, { headers: { [CLIENT_ADDRESS_HEADER]: client } }))

describe('suggestions', () => {
  it('come from the replica, and from the primary when it is gone', async () => {
    await article('Les câbles du primaire')
    await replica.within(() => article('Les câbles de la réplique'))
    expect(await offered('cabl')).toEqual(['Les câbles de la réplique'])
    await replica.leave()
    expect(await offered('cabl')).toEqual(['Les câbles du primaire'])
  })

  it('are titles with words that begin so, whatever the accents and the order, newest first', async () => {
    await replica.within(async () => {
      const day = (n: number) => ({ published: true, publishedAt: new Date(Date.UTC(2026, 9, n)) })
      await article('L’énergie du désert', day(1))
      await article('Le désert et son énergie', day(2))
      await article('Sans rapport', day(3))
    })
    for (const q of ['énergie dés', 'ENERGIE', 'des ener', '« énergie »', 'l energ', 'en']) expect((await offered(q)).at(-1), q).toBe('L’énergie du désert')
    expect(await offered('désert')).toEqual(['Le désert et son énergie', 'L’énergie du désert'])
    expect(await offered('nergie')).not.toContain('Sans rapport')
  })

  it('look alike where none begins so', async () => {
    await replica.within(async () => {
      await article('Les câbles sous-marins de Casablanca')
      await article('Tout autre chose')
    })
    expect(await offered('Casablnca')).toEqual(['Les câbles sous-marins de Casablanca'])
    expect(await offered('marins')).toEqual(['Les câbles sous-marins de Casablanca'])
    expect(await offered('xqz')).toEqual([])
  })

  it('are at most six, with the name of their section', async () => {
    await replica.within(async () => {
      const [owner, section] = [await aPerson(), await aSection({ name: 'Énergie' })]
      for (let n = 0; n < 8; n += 1) await anArticle({ owner, section, published: true, title: `Datacenter ${n}` })
    })
    const found = await suggestArticles('data')
    expect(found).toHaveLength(6)
    expect(found[0]).toEqual({ slug: expect.stringMatching(/^article-/), title: expect.stringContaining('Datacenter'), section: 'Énergie' })
  })

  it('are public: no draft, nothing withdrawn, and what is withdrawn now is gone', async () => {
    await replica.within(async () => {
      await article('Mirage en brouillon', {})
      await article('Mirage retiré', { withdrawn: true })
      const { id } = await article('Mirage public')
      expect(await offered('mirage')).toEqual(['Mirage public'])
      await db().article.update({ where: { id }, data: { withdrawnAt: new Date() } })
      expect(await offered('mirage')).toEqual([])
    })
  })

  it('survive whatever is typed', async () => {
    await replica.within(() => article('Une mer calme'))
    for (const q of ['', ' ', 'm', '\u0000', '\ud800\ud800', '()', '\\m', '[a', '*+?', '%_%', '🙂🙂', "' OR 1=1 --", '<img src=x onerror=alert(1)>', '\u202e\uE000', 'x'.repeat(61), 'x'.repeat(100_000), '('.repeat(60), 'œ½№⑴ǆ']) {
      expect(await offered(q), q.slice(0, 20)).toEqual([])
    }
    expect(await offered('(1)')).toEqual([])
    expect(await offered('mer (calme')).toEqual(['Une mer calme'])
  })
})

describe('the answer', () => {
  it('is plain text with a sentence, for half a minute', async () => {
    const { slug } = await replica.within(() => article('<img src=x onerror=alert(1)> : un titre'))
    const answer = await ask('?q=titre')
    expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=30\b/)
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(await answer.json()).toEqual({ says: expect.stringMatching(/^1 texte proposé/), articles: [{ path: `/articles/${slug}`, title: '<img src=x onerror=alert(1)>\u202f: un titre', section: 'Numérique' }] })
    for (const query of ['', '?q=', '?q=x', '?autre=titre', '?q=zzzz']) expect(await (await ask(query)).json(), query).toEqual({ says: 'Aucun texte proposé', articles: [] })
  })

  it('is refused to whoever asks more than 240 times a minute, and to nobody else', async () => {
    forgetOncePerProcess('limit-suggest')
    for (let n = 0; n < 240; n += 1) expect((await ask('?q=x')).status).toBe(200)
    const refused = await ask('?q=x')
    expect([refused.status, refused.headers.get('cache-control'), Number(refused.headers.get('retry-after')) > 0]).toEqual([429, 'no-store', true])
    expect((await ask('?q=x', '192.0.2.2')).status).toBe(200)
  })
})
