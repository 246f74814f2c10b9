import { cli } from '../actor'
import { db } from '../db'
import { migrate } from '../db/migrate'
import { SetupError } from '../env'
import { seedDemo } from './demo/seed'
import { openDatabase, withDatabase } from './session'

/** `tribune migrate` */
export async function runMigrations(): Promise<number> {
  const session = await openDatabase({ exclusive: false })
  try {
    const applied = await migrate()
    console.log(applied.length ? `applied: ${applied.join(', ')}` : 'the database is up to date')
    return 0
  } finally {
    await session.close()
  }
}

/** `tribune seed-demo`: only into a magazine in which nobody works yet. */
export function seed(): Promise<number> {
  return withDatabase(async () => {
    if ((await db().user.count()) > 0 || (await db().article.count()) > 0) throw new SetupError('the demo is only for an empty magazine: this one already has people or articles')
    await seedDemo(cli)
    console.log('the demo is in place')
    return 0
  })
}
