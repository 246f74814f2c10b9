/** The command line. Each command is a file; this one reads the words and says what went wrong in one line. */
import { SetupError } from '../env'
import { changeArticle } from './article'
import { build, finishRelease } from './build'
import { doctor } from './doctor'
import { help } from './help'
import { runMigrations, seed } from './database'
import { start } from './start'
import { changeUser } from './user'
import { web } from './web'
import { worker } from './worker'

const commands: Record<string, (args: string[]) => Promise<number>> = {
  start: (args) => start({ dev: false, args }),
  dev: (args) => start({ dev: true, args }),
  web,
  worker,
  build: async (args) => {
    await build({ force: true })
    if (args.includes('--release')) await finishRelease()
    return 0
  },
  migrate: runMigrations,
  'seed-demo': seed,
  user: changeUser,
  article: changeArticle,
  doctor,
  help: async () => (help(), 0),
}

const [name = 'help', ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
try {
  if (!command) {
    help()
    throw new SetupError(`unknown command: ${name}`)
  }
  process.exit(await command(args))
} catch (error) {
  if (error instanceof SetupError) console.error(`tribune: ${error.message}`)
  else console.error(error)
  process.exit(1)
}
