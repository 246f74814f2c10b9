import { describe, expect, it } from 'vitest'
import { acceptCosigning, removeCoauthor } from '@/lib/articles'
import { documentOf } from '@/lib/articles/shared/text-document'
import { db } from '@/lib/db'
import { aCoauthor, anArticle, aPerson } from '../support/builders'
import { useDatabase } from '../support/database'
import { acknowledged, aLiveServer, anOpened, bodyOf, shows, signedInAs, useLiveTexts, wasTold, write } from '../support/live-texts'

useDatabase()
useLiveTexts()

async function logged(articleId: string): Promise<string> {
  const rows = await db().textUpdate.findMany({ where: { articleId }, orderBy: { id: 'asc' } })
  return bodyOf(documentOf(rows.map(({ body }) => body)))
}

describe('who signs a text together', () => {
  it('writes in it with its owner, until they are taken out', async () => {
    const [author, colleague] = [await aPerson({ name: 'Salma Berrada' }), await aPerson({ name: 'Omar Lahlou' })]
    const { id: article } = await anArticle({ owner: author, status: 'draft' })
    const { coauthor, token } = await aCoauthor({ article, email: colleague.email })
    const server = await aLiveServer()
    const owner = await anOpened({ server, article, cookie: (await signedInAs(author)).cookie })
    await acceptCosigning(colleague, { invitation: token, name: 'Omar Lahlou' })
    write(owner, 'Après l’accord. ')
    await acknowledged(owner)

    const other = await anOpened({ server, article, cookie: (await signedInAs(colleague)).cookie })
    expect(other.told[0]).toMatchObject({ kind: 'standing', may: 'write' })
    write(other, 'À deux. ')
    await acknowledged(other)
    await shows(owner, 'À deux. ')

    await removeCoauthor(author, { id: article, coauthor })
    write(other, 'Trop tard. ')
    await wasTold(other, { kind: 'standing', may: 'read', reason: 'lost' })
    expect(await logged(article)).not.toContain('Trop tard')
    write(owner, 'Seule de nouveau. ')
    await acknowledged(owner)
    expect(await logged(article)).toContain('Seule de nouveau. ')
  })

  it('may suggest where its owner may', async () => {
    const [author, colleague] = [await aPerson(), await aPerson()]
    const { id: article } = await anArticle({ owner: author, status: 'in_review' })
    const { token } = await aCoauthor({ article, email: colleague.email })
    await acceptCosigning(colleague, { invitation: token, name: 'Omar' })
    const server = await aLiveServer()
    const other = await anOpened({ server, article, cookie: (await signedInAs(colleague)).cookie })
    expect(other.told[0]).toMatchObject({ kind: 'standing', may: 'suggest' })
  })
})
