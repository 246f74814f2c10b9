/** The same without a script: the whole text and its author in one form. */
import { emptyDoc, type Block } from '@/lib/content'
import { unmet, unsignedSecret } from '@/lib/articles'
import type { Actor } from '@/lib/actor'
import { change } from '@/lib/db'
import { text } from '@/lib/i18n'
import { invalid, type Result } from '@/lib/result'
import { hashToken, newId } from '@/lib/tokens'
import { columnsOf } from './holding'
import type { PlainInput } from './schema'
import { submit } from './submitting'
import { roomFor } from './writing'

/** The field of this form behind each requirement of a text. */
const fieldOf: Record<string, string> = { body: 'text', sectionId: 'section' }

/** Keeps and submits a text at once. */
export async function proposePlainly(actor: Actor, { title, standfirst, section, text: words, network, ...person }: PlainInput): Promise<Result<null>> {
  if (person.site_web) return { ok: true, value: null, tags: [] }
  return change(actor, async (c) => {
    const full = await roomFor(c, network)
    if (full) return full
    if (!(await c.db.section.findUnique({ where: { id: section }, select: { id: true } }))) return invalid({ path: 'section', message: text('articles')('errors.section') })
    const written = { title, standfirst, sectionId: section, tags: [], body: { ...emptyDoc, content: paragraphs(words) }, hero: null }
    const missing = unmet(written)
    if (missing.length) return invalid(...missing.map((error) => ({ ...error, path: fieldOf[error.path] ?? error.path })))
    const id = newId()
    await c.db.unsignedText.create({ data: { id, secretHash: hashToken(unsignedSecret(id)), network, ...columnsOf(written), createdAt: c.at, savedAt: c.at } })
    await submit(c, id, person)
    return c.done(null)
  })
}

/** An empty line parts paragraphs; a single break stays inside one as a space. */
const paragraphs = (words: string): Block[] =>
  words.split(/\n{2,}/).map((lines) => ({ type: 'paragraph', content: [{ type: 'text', text: lines.replace(/\s*\n\s*/g, ' ').trim() }] }))
