import { describe, expect, it } from 'vitest'
import { authorPage } from '@/lib/articles'
import { db } from '@/lib/db'
import { squareOf } from '@/lib/media/cut'
import { uploadPicture } from '@/lib/media'
import { editProfile, ownProfile, profileSchema } from '@/lib/people'
import { anArticle, aPerson } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aPicture } from '@/tests/support/pictures'

useDatabase()

const profile = (more: object = {}) => profileSchema.parse({ name: 'Salma Berrada', portrait: '', ...more })

describe('a profile', () => {
  it('says in which languages somebody writes, from a fixed list', async () => {
    const person = await aPerson()
    await anArticle({ owner: person, published: true })
    expect(await editProfile(person, profile({ languages: ['en', 'fr', 'klingon'] }))).toMatchObject({ ok: true })
    expect(await ownProfile(person)).toMatchObject({ value: { languages: ['fr', 'en'], hasPage: true } })
    const page = await authorPage(person.slug, 1)
    expect(page.kind === 'author' && page.author.languages).toEqual(['fr', 'en'])
    expect(JSON.stringify(page)).not.toContain(person.email)
  })

  it('keeps the whole portrait and shows the square that was chosen in it, cut once', async () => {
    const person = await aPerson()
    const uploaded = await uploadPicture(person, { filename: 'moi.jpg', bytes: await aPicture({ width: 900, height: 600 }) })
    const source = uploaded.ok ? uploaded.value.upload : ''
    const wanted = profile({ portrait: source, cutX: '1', cutY: '0.5', cutZoom: '2' })
    expect(await editProfile(person, wanted)).toMatchObject({ ok: true })
    const row = await db().profile.findFirstOrThrow({ where: { userId: person.id }, include: { portrait: { include: { media: true } } } })
    expect(row).toMatchObject({ portraitSourceId: source, portrait: { media: { width: 300, height: 300 } } })
    expect(await ownProfile(person)).toMatchObject({ value: { portrait: { upload: source }, cut: { x: 1, y: 0.5, zoom: 2 } } })
    await editProfile(person, wanted)
    expect(await db().profile.findFirst({ where: { userId: person.id } })).toMatchObject({ portraitUploadId: row.portraitUploadId })
    await editProfile(person, profile({ portrait: source }))
    expect(await db().profile.findFirst({ where: { userId: person.id } })).toMatchObject({ portraitUploadId: source, portraitSourceId: null, portraitCrop: null })
  })

  it('cuts nothing out of somebody else’s picture', async () => {
    const [person, other] = [await aPerson(), await aPerson()]
    const uploaded = await uploadPicture(other, { filename: 'lui.jpg', bytes: await aPicture() })
    expect(await editProfile(person, profile({ portrait: uploaded.ok ? uploaded.value.upload : '', cutZoom: '2' }))).toMatchObject({ kind: 'invalid', errors: [{ path: 'portrait' }] })
  })

  it('has its square inside the picture, wherever it lies', () => {
    for (const x of [0, 0.3, 1]) for (const y of [0, 1]) for (const zoom of [1, 1.7, 4]) {
      const { left, top, side } = squareOf({ width: 901, height: 333 }, { x, y, zoom })
      expect(left >= 0 && top >= 0 && left + side <= 901 && top + side <= 333 && side > 0).toBe(true)
    }
  })
})
