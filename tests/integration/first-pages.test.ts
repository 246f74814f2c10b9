import { expect, it } from 'vitest'
import { parseDocument } from '@/lib/content/document'
import { db } from '@/lib/db'
import { pages } from '@/prisma/demo'
import { useDatabase } from '../support/database'

useDatabase()

it('the pages that a magazine opens with read as they are written down', async () => {
  const rows = await db().page.findMany({ select: { slug: true, title: true, body: true }, orderBy: { slug: 'asc' } })
  const asRead = (list: readonly { slug: string; title: string; body: unknown }[]) => list.map(({ body, ...page }) => ({ ...page, body: parseDocument(body) }))
  expect(asRead(rows)).toEqual(asRead([...pages].sort((a, b) => (a.slug < b.slug ? -1 : 1))))
})
