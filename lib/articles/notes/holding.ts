/**
 * What a change of notes holds: the article shared, so that nobody throws it away
 * meanwhile while others go on writing notes, then the thread alone.
 */
import type { Actor } from '@/lib/actor'
import type { NoteKind, Transaction } from '@/lib/db'
import { notFound, type Failure } from '@/lib/result'
import { maySeeNotes, notesRefused, type Noted } from './policy'
import type { ThreadOnly } from './schema'

export type HeldForNotes = Noted & { id: string }
export type HeldThread = { id: string; kind: NoteKind; resolvedAt: Date | null; article: HeldForNotes }

/** The article, kept as it is until the transaction ends; null when there is none. */
export async function holdForNotes(tx: Transaction, id: string): Promise<HeldForNotes | null> {
  const rows = await tx.$queryRaw<HeldForNotes[]>`SELECT id, "ownerId", "coauthorIds", status::text AS status FROM "Article" WHERE id = ${id}::uuid FOR SHARE`
  return rows[0] ?? null
}

/** A thread that this actor may write in, locked until the transaction ends; or why not. */
export async function holdThread(tx: Transaction, actor: Actor, input: ThreadOnly): Promise<HeldThread | Failure> {
  const article = await holdForNotes(tx, input.article)
  if (!article) return notFound()
  const rows = await tx.$queryRaw<Omit<HeldThread, 'article'>[]>`
    SELECT id, kind::text AS kind, "resolvedAt" FROM "NoteThread" WHERE id = ${input.thread}::uuid AND "articleId" = ${input.article}::uuid FOR UPDATE`
  const thread = rows[0]
  // To a contributor an editors' thread does not exist.
  if (!thread || !maySeeNotes(actor, article, thread.kind)) return notFound()
  return notesRefused(actor, article, thread.kind) ?? { ...thread, article }
}
