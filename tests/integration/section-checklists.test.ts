import { describe, expect, it } from 'vitest'
import { resubmit, sendBack, submitForReview, takeSubmission, workingText } from '@/lib/articles'
import { db, pool } from '@/lib/db'
import { checklistSchema, publicPage, saveChecklist, sectionChoices } from '@/lib/pages'
import { newId } from '@/lib/tokens'
import { aPerson } from '@/tests/support/audience'
import { anArticle, aSection } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import * as hostile from '@/tests/support/hostile'

useDatabase()

const form = (id: string, points: string, before = '') => checklistSchema.parse({ id, points, before })
const points = ['Chaque chiffre a sa source', 'Les personnes citées ont relu leurs mots']

describe('a section’s checklist', () => {
  it('is one point a line, without empty ones and repetitions', async () => {
    const [boss, { id }] = [await aPerson({ role: 'editor' }), await aSection()]
    expect(await saveChecklist(boss, form(id, '  Une  source \r\n\r\nUne source\nUn nom\n'))).toMatchObject({ ok: true, value: ['Une source', 'Un nom'] })
    expect((await sectionChoices()).find((section) => section.id === id)?.checklist).toEqual(['Une source', 'Un nom'])
    expect(await db().event.findFirst({ where: { subjectId: id } })).toMatchObject({ verb: 'section.checklist' })
    expect(await saveChecklist(boss, form(id, '', 'Une source\nUn nom'))).toMatchObject({ ok: true, value: [] })
  })

  it('changed by somebody else meanwhile is not written over; the same twice is once', async () => {
    const [boss, { id }] = [await aPerson({ role: 'editor' }), await aSection()]
    await saveChecklist(boss, form(id, 'Une source'))
    expect(await saveChecklist(boss, form(id, 'Un nom'))).toMatchObject({ kind: 'conflict', current: ['Une source'] })
    expect(await saveChecklist(boss, form(id, 'Une source'))).toMatchObject({ ok: true })
    expect(await saveChecklist(boss, form(newId(), 'Une source'))).toMatchObject({ kind: 'not-found' })
    expect(await db().event.count({ where: { subjectId: id } })).toBe(1)
  })

  it.each([
    ['thirteen points', Array.from({ length: 13 }, (_, n) => `Point ${n}`).join('\n')],
    ['a point of 141 signs', hostile.long(141)],
    ['invisible characters', hostile.control],
  ])('with %s is refused', (_what, typed) => {
    expect(checklistSchema.safeParse({ id: newId(), points: typed, before: '' }).error?.issues[0]?.path).toEqual(['points'])
  })

  it('holds twelve points at most in the database too', async () => {
    const { id } = await aSection()
    await expect(pool().query(`UPDATE "Section" SET checklist = array_fill('x'::text, ARRAY[13]) WHERE id = $1`, [id])).rejects.toThrow(/check/)
  })
})

describe('handing in with a checklist', () => {
  it('remembers what was ticked of what was asked, shows it to the editors, and holds nothing up', async () => {
    const [author, boss, section] = [await aPerson(), await aPerson({ role: 'editor' }), await aSection()]
    await saveChecklist(boss, form(section.id, points.join('\n')))
    const { id } = await anArticle({ owner: author, section })
    expect(await submitForReview(author, { id, version: 1, licence: 'on', ticked: [points[0] ?? '', 'Un point que personne ne demande'] })).toMatchObject({ ok: true })
    expect((await workingText(boss, id))?.points).toEqual([{ text: points[0], ticked: true }, { text: points[1], ticked: false }])

    await saveChecklist(boss, form(section.id, 'Autre chose', points.join('\n')))
    expect((await workingText(boss, id))?.points).toHaveLength(2)

    await takeSubmission(boss, { id })
    await sendBack(boss, { id, message: 'Encore une source.' })
    expect(await resubmit(author, { id, version: (await workingText(author, id))?.text.version ?? 0, licence: 'on' })).toMatchObject({ ok: true })
    expect((await workingText(boss, id))?.points).toEqual([{ text: 'Autre chose', ticked: false }])
  })
})

it('the guidelines are there from the first migration on', async () => {
  expect(await publicPage('ecrire-pour-nous')).toMatchObject({ kind: 'page', page: { title: 'Écrire pour nous' } })
})
