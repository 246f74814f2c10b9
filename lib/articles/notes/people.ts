/** The people of a text: who may be called by name in its notes, because they may read them. */
import type { Person } from '@/lib/actor'
import type { NoteKind, Role, Transaction } from '@/lib/db'
import type { Authored } from '../policy'
import { maySeeNotes } from './policy'

export type PersonOfText = { id: string; name: string; role: 'author' | 'editor' }

const staff: Role[] = ['editor', 'admin']

/** Its authors and every editor, as far as each sees such notes: nobody is called to a text that they cannot open. */
export async function peopleOfText(tx: Pick<Transaction, 'user'>, article: Authored, kind: NoteKind): Promise<PersonOfText[]> {
  const rows = await tx.user.findMany({
    where: { status: 'active', OR: [{ id: { in: [article.ownerId, ...article.coauthorIds] } }, { role: { in: staff } }] },
    select: { id: true, name: true, role: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return rows
    .filter((row) => maySeeNotes({ kind: 'person', ...row } satisfies Person, article, kind))
    .map(({ id, name, role }) => ({ id, name, role: staff.includes(role) ? 'editor' : 'author' }))
}
