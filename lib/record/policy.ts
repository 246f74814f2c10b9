/** Who reads what of the record: editors the acts on articles, admins every act. */
import { isAdmin, type Actor } from '@/lib/actor'
import { Prisma } from '@/lib/db'
import { articleSubjects } from './acts'

/** A condition on events `e`. */
export const visibleTo = (actor: Actor): Prisma.Sql => (isAdmin(actor) ? Prisma.sql`TRUE` : Prisma.sql`e.subject = ANY(${[...articleSubjects]})`)
