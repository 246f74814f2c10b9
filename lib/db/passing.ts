/** Whether what failed in the database may go well in a moment, asked again as it was. */
import { DatabaseError } from 'pg'
import { databaseIsInTrouble } from './pool'

/**
 * Beginnings of the codes (https://www.postgresql.org/docs/current/errcodes-appendix.html) that
 * speak of the moment: the connection, a deadlock, no room, a lock that was not given, somebody who ended it.
 */
const ofTheMoment = ['08', '40', '53', '55P03', '57']

/** What Postgres itself refused says so by its code; anything else fails because the database is away, or is a fault of ours. */
export async function mayPass(error: unknown): Promise<boolean> {
  if (error instanceof DatabaseError) return ofTheMoment.some((code) => error.code?.startsWith(code))
  return databaseIsInTrouble()
}
