import { describe, expect, it } from 'vitest'
import { acceptArticle, articleTimeline, beginCorrection, comparison, publicArticle, publicCorrections, publishArticle, saveText, submitForReview, takeSubmission, workingText } from '@/lib/articles'
import type { Actor } from '@/lib/actor'
import { db } from '@/lib/db'
import { anArticle, aPerson } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const licence = 'on' as const
const reason = 'Le nombre d’habitants date de 2014.'

async function published() {
  const [author, editor] = [await aPerson({ name: 'Aïcha Naciri' }), await aPerson({ role: 'editor' })]
  return { author, editor, ...(await anArticle({ owner: author, published: true, title: 'Le port' })) }
}
const text = async (actor: Actor, id: string) => {
  const work = await workingText(actor, id)
  if (!work) throw new Error('unseen')
  return work
}
/** Through review and out, with this note for readers. */
async function corrected({ author, editor, id }: Awaited<ReturnType<typeof published>>, title: string, publicNote: string | null) {
  await beginCorrection(author, { id, message: reason })
  await saveText(author, { ...(await text(author, id)).text, title })
  await submitForReview(author, { id, version: (await text(author, id)).text.version, licence })
  await takeSubmission(editor, { id })
  await acceptArticle(editor, { id, version: (await text(editor, id)).text.version })
  return publishArticle(editor, { id, version: (await text(editor, id)).text.version, publicNote, slug: undefined })
}

describe('a correction', () => {
  it('is proposed by its contributor with a reason, by editors with or without', async () => {
    const { author, editor, id } = await published()
    expect(await beginCorrection(author, { id })).toMatchObject({ kind: 'invalid', errors: [{ path: 'message' }] })
    expect((await text(author, id)).mustSay).toContain('beginCorrection')
    expect((await text(editor, id)).mustSay).not.toContain('beginCorrection')
    expect(await beginCorrection(author, { id, message: reason })).toMatchObject({ ok: true, value: { status: 'draft' } })
    const other = await published()
    expect(await beginCorrection(other.editor, { id: other.id })).toMatchObject({ ok: true })
  })

  it('goes through the same review; editors see its reason and what it changes, readers what is published', async () => {
    const { author, editor, id, slug } = await published()
    await beginCorrection(author, { id, message: reason })
    expect((await text(editor, id)).correction).toMatchObject({ reason, by: 'Aïcha Naciri', compare: null })
    await saveText(author, { ...(await text(author, id)).text, title: 'Le port de Tanger' })
    await submitForReview(author, { id, version: (await text(author, id)).text.version, licence })
    const { correction } = await text(editor, id)
    expect(correction).toMatchObject({ reason, compare: { before: 1, after: 2 } })
    expect(await comparison(editor, id, { avant: correction?.compare?.before ?? 0, apres: correction?.compare?.after ?? 0 })).toMatchObject({ before: { number: 1 }, after: { number: 2 } })
    expect(await publicArticle(slug)).toMatchObject({ article: { title: 'Le port', correctionCount: 0 } })
  })

  it('enters the public log with its note and its size, and drops the kept pages', async () => {
    const it = await published()
    expect(await publicCorrections(it.slug)).toMatchObject({ kind: 'article', entries: [] })
    const result = await corrected(it, 'Le port de Tanger', 'Le titre nomme la ville.')
    const log = await publicCorrections(it.slug)
    expect(log).toMatchObject({ entries: [{ kind: 'update', note: 'Le titre nomme la ville.', wordsAdded: 2, wordsRemoved: 0 }] })
    expect(result.ok && log.tags.every((tag) => result.tags.includes(tag))).toBe(true)
    expect(await publicArticle(it.slug)).toMatchObject({ article: { title: 'Le port de Tanger', correctionCount: 1 } })
    await corrected(it, 'Le port', 'La ville est retirée.')
    await corrected(it, 'Le port ', null)
    const again = await publicCorrections(it.slug)
    expect(again.kind === 'article' && again.entries.map(({ note }) => note)).toEqual(['La ville est retirée.', 'Le titre nomme la ville.'])
    expect((await articleTimeline(it.author, it.id))?.steps.filter(({ verb }) => verb === 'beginCorrection')[0]).toMatchObject({ message: reason })
  })

  it('leaves a log that nobody edits; it goes with its article', async () => {
    const it = await published()
    await corrected(it, 'Le port de Tanger', 'Le titre nomme la ville.')
    await expect(db().correction.updateMany({ data: { note: 'Rien.' } })).rejects.toThrow()
    await expect(db().correction.deleteMany()).rejects.toThrow()
    await db().article.update({ where: { id: it.id }, data: { publishedRevisionId: null, workingRevisionId: null } })
    await db().article.delete({ where: { id: it.id } })
    expect(await db().correction.count()).toBe(0)
  })

  it('has no log where there is no public article', async () => {
    const { slug } = await anArticle({ withdrawn: true })
    expect(await publicCorrections(slug)).toMatchObject({ kind: 'gone' })
    expect(await publicCorrections((await anArticle()).slug)).toMatchObject({ kind: 'missing' })
  })
})
