/**
 * The Prisma client. Private columns are left out of every answer unless a query
 * opts in by `omit: { email: false }` at one of the few places that may.
 */
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client'
import { pool } from './pool'
import { oncePerProcess } from '../process/once'

/** Columns that never leave by accident: addresses and hashes of secrets. */
export const privateColumns = {
  user: { email: true },
  session: { sessionToken: true },
  account: { access_token: true, refresh_token: true, id_token: true },
  verificationToken: { token: true, identifier: true },
  application: { email: true },
  comment: { email: true, fingerprint: true },
  subscriber: { email: true, confirmHash: true, unsubscribeHash: true },
  consent: { subject: true, proof: true },
} as const

const makeClient = () => new PrismaClient({ adapter: new PrismaPg(pool()), omit: privateColumns })

export type Database = ReturnType<typeof makeClient>
/** A client inside a transaction. */
export type Transaction = Omit<Database, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>

/** The process's client. */
export const db = (): Database => oncePerProcess('prisma', makeClient)

/** A client that returns private columns: for next-auth's adapter only. */
export const authDatabase = (): PrismaClient => oncePerProcess('prisma-auth', () => new PrismaClient({ adapter: new PrismaPg(pool()) }))
