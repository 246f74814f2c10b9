/**
 * The Prisma client. Private columns are left out of every answer unless a query
 * opts in by `omit: { email: false }` at one of the few places that may.
 */
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client'
import { pool } from './pool'
import { oncePerProcess } from '../process/once'
import { privateColumns } from './private-columns'

const makeClient = () => new PrismaClient({ adapter: new PrismaPg(pool()), omit: privateColumns })

export type Database = ReturnType<typeof makeClient>
/** A client inside a transaction. */
export type Transaction = Omit<Database, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>

/** The process's client. */
export const db = (): Database => oncePerProcess('prisma', makeClient)

/** A client that returns private columns: for next-auth's adapter only. */
export const authDatabase = (): PrismaClient => oncePerProcess('prisma-auth', () => new PrismaClient({ adapter: new PrismaPg(pool()) }))
