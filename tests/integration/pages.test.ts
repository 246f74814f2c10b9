import { beforeEach, describe, expect, it } from 'vitest'
import { anonymous } from '@/lib/actor'
import { db } from '@/lib/db'
import {
  createSection, deleteSection, editablePage, editablePages, editableSections, newSectionSchema, orderSections, pageSchema, publicPage,
  renameSection, resolveRedirect, savePage, saveSettings, sectionSchema, settingsSchema, siteSections, siteSettings,
} from '@/lib/pages'
import type { Result } from '@/lib/result'
import { tags } from '@/lib/tags'
import { newId } from '@/lib/tokens'
import { aPerson, aPublicArticle } from '@/tests/support/audience'
import { useDatabase } from '@/tests/support/database'

useDatabase()
// The migrations' own sections and pages stay from test to test; here each begins without any.
beforeEach(async () => {
  await db().section.deleteMany()
  await db().page.deleteMany()
})

const outcome = (result: Result<unknown>) => (result.ok ? 'ok' : result.kind)
const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.kind)
  return result.value
}
const editor = () => aPerson({ role: 'editor' })

describe('settings', () => {
  const form = { name: 'ValyoPlus Magazine', shortName: 'ValyoPlus', tagline: 'Le webzine', newsletterName: 'La lettre du jeudi', newsletterPitch: '', footerNote: '', accent: '#1D5C63', logo: '' }

  it('have an answer before anybody set them, and when the row is from elsewhere', async () => {
    expect(await siteSettings()).toMatchObject({ name: 'Tribune', accent: null, logo: null })
    await db().setting.create({ data: { key: 'site', value: { name: 7, accent: 'rouge', tagline: 'Gardé' } } })
    expect(await siteSettings()).toMatchObject({ name: 'Tribune', accent: null, tagline: 'Gardé' })
  })

  it('are the admins’, and every page shows them', async () => {
    const input = settingsSchema.parse(form)
    expect(outcome(await saveSettings(await editor(), input))).toBe('forbidden')
    expect(await saveSettings(await aPerson({ role: 'admin' }), input)).toMatchObject({ ok: true, tags: [tags.site] })
    expect(await siteSettings()).toMatchObject({ name: 'ValyoPlus Magazine', accent: '#1d5c63', newsletterPitch: '' })
  })

  it.each([['#e0912f', 'pages.contrast'], ['#ffffff', 'pages.contrast'], ['red', 'pages.colour'], ['#123', 'pages.colour']])('refuse the accent %s', (accent, message) => {
    expect(settingsSchema.safeParse({ ...form, accent }).error?.issues[0]).toMatchObject({ path: ['accent'], message })
  })

  it('refuse a logo that is no upload', async () => {
    const result = await saveSettings(await aPerson({ role: 'admin' }), settingsSchema.parse({ ...form, logo: newId() }))
    expect(result).toMatchObject({ kind: 'invalid', errors: [{ path: 'logo' }] })
  })
})

describe('sections', () => {
  const add = async (name: string) => valueOf(await createSection(await editor(), newSectionSchema.parse({ name })))

  it('are created in order, each with an address and a palette of its own', async () => {
    await add('Énergie & climat')
    await add('Idées')
    expect(await siteSections()).toEqual([{ slug: 'energie-climat', name: 'Énergie & climat' }, { slug: 'idees', name: 'Idées' }])
    const palettes = valueOf(await editableSections(await editor())).map(({ palette }) => palette)
    expect(new Set(palettes).size).toBe(2)
  })

  it('renamed, redirect in one step from every address they had', async () => {
    const { id } = await add('Énergie')
    for (const name of ['Climat', 'Climat et énergie']) await renameSection(await editor(), sectionSchema.parse({ id, name }))
    expect(await siteSections()).toEqual([{ slug: 'climat-et-energie', name: 'Climat et énergie' }])
    expect(await resolveRedirect('/rubriques/energie')).toBe('/rubriques/climat-et-energie')
    expect(await resolveRedirect('/rubriques/climat')).toBe('/rubriques/climat-et-energie')
    const back = await renameSection(await editor(), sectionSchema.parse({ id, name: 'Énergie' }))
    expect(back).toMatchObject({ ok: true, tags: expect.arrayContaining([tags.site, tags.section('energie'), tags.section('climat-et-energie'), tags.path('/rubriques/energie')]) as unknown })
    expect(await resolveRedirect('/rubriques/energie')).toBeNull()
  })

  it('cannot take each other’s address', async () => {
    await add('Idées')
    const { id } = await add('Société')
    expect(await renameSection(await editor(), sectionSchema.parse({ id, name: 'Société', slug: 'idees' }))).toMatchObject({ errors: [{ path: 'slug' }] })
    expect(valueOf(await createSection(await editor(), newSectionSchema.parse({ name: 'Idées' }))).slug).toBe('idees-2')
  })

  it('are ordered as a whole', async () => {
    const [one, two, three] = [await add('Un'), await add('Deux'), await add('Trois')]
    expect(outcome(await orderSections(await editor(), { ids: [three.id, one.id] }))).toBe('invalid')
    expect(outcome(await orderSections(await editor(), { ids: [three.id, one.id, two.id] }))).toBe('ok')
    expect((await siteSections()).map(({ name }) => name)).toEqual(['Trois', 'Un', 'Deux'])
  })

  it('are deleted only when empty', async () => {
    const { id } = await add('Idées')
    const article = await aPublicArticle()
    await db().article.update({ where: { id: article.id }, data: { sectionId: id } })
    expect(outcome(await deleteSection(await editor(), { id }))).toBe('invalid')
    await db().article.update({ where: { id: article.id }, data: { sectionId: null } })
    expect(outcome(await deleteSection(await editor(), { id }))).toBe('ok')
    expect(await siteSections()).toEqual([])
  })

  it('are not for contributors', async () => {
    const { id } = await add('Idées')
    for (const actor of [anonymous, await aPerson(), await aPerson({ role: 'reader' })]) {
      const results = [await createSection(actor, newSectionSchema.parse({ name: 'X' })), await renameSection(actor, sectionSchema.parse({ id, name: 'X' })), await orderSections(actor, { ids: [id] }), await deleteSection(actor, { id }), await editableSections(actor)]
      expect(results.map(outcome)).toEqual(Array(5).fill('forbidden'))
    }
  })
})

describe('editable pages', () => {
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Vos données.' }] }] }
  const aPage = () => db().page.create({ data: { id: newId(), slug: 'politique-de-confidentialite', title: 'Politique de confidentialité', body } })
  const edit = (changes: object = {}) => pageSchema.parse({ slug: 'politique-de-confidentialite', version: '1', title: 'Confidentialité', body: JSON.stringify(body), ...changes })

  it('are read by everybody, saved by editors, from the version they opened', async () => {
    await aPage()
    expect(await publicPage('politique-de-confidentialite')).toMatchObject({ kind: 'page', page: { title: 'Politique de confidentialité', body } })
    expect(outcome(await savePage(await aPerson(), edit()))).toBe('forbidden')
    expect(await savePage(await editor(), edit())).toMatchObject({ ok: true, value: { version: 2 }, tags: expect.arrayContaining([tags.page('politique-de-confidentialite')]) as unknown })
    expect(await savePage(await editor(), edit({ title: 'Trop tard' }))).toMatchObject({ kind: 'conflict', current: { title: 'Confidentialité', version: 2 } })
    expect(valueOf(await editablePages(await editor()))).toMatchObject([{ title: 'Confidentialité' }])
    expect(valueOf(await editablePage(await editor(), 'politique-de-confidentialite'))).toMatchObject({ version: 2 })
  })

  it('an unknown one is missing, and says under which tags it would appear', async () => {
    expect(await publicPage('inconnue')).toEqual({ kind: 'missing', tags: [tags.page('inconnue'), tags.path('/inconnue')] })
    expect(await publicPage('a\u0000b')).toMatchObject({ kind: 'missing' })
    expect(await resolveRedirect('/a\u0000b')).toBeNull()
    expect(outcome(await savePage(await editor(), edit()))).toBe('not-found')
  })

  it.each(['', 'pas du JSON', '{"type":"doc","content":[{"type":"script"}]}', '[]'])('refuse the body %j', (bad) => {
    expect(pageSchema.safeParse({ slug: 'a', version: '1', title: 'A', body: bad }).success).toBe(false)
  })
})
