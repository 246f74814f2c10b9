/** `npm run bench -- NAME`: measures, prints a table, writes bench-results/NAME.json. Exits 0 when it could measure, whatever it measured; `text` alone fails where somebody's words were lost. */
import { cache } from './cache'
import { desk } from './desk'
import { faults } from './faults'
import { readOptions, usage, type Options } from './options'
import { read } from './read'
import { report, type Figure } from './report'
import { size } from './size'
import { text } from './text'

const benches: Record<string, (options: Options) => Promise<Figure[]>> = { read, size, cache, faults, text, desk }

const [name, ...rest] = process.argv.slice(2)
const bench = name && Object.hasOwn(benches, name) ? benches[name] : undefined
if (!name || !bench) {
  console.log(`npm run bench -- NAME, where NAME is one of: ${Object.keys(benches).join(', ')}\n\n${usage}`)
  process.exit(name ? 1 : 0)
}
report(name, await bench(readOptions(rest)))
