/** Under which name a note stands, wherever it is shown or mailed. */
import type { Prisma } from '@/lib/db'
import { text } from '@/lib/i18n'

/** What is read of a note for that. */
export const writerShape = { authorName: true, author: { select: { name: true } } } as const satisfies Prisma.NoteSelect

/** The present name of the account; the kept one of whoever wrote without an account; a neutral one for an account that is gone. */
export const writerOf = ({ author, authorName }: { author: { name: string } | null; authorName: string }): string =>
  author?.name || authorName || text('articles')('notes.gone')
