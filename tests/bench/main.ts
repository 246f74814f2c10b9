/** `npm run bench -- NAME`: measures, prints a table, writes bench-results/NAME.json. Exits 0 when it could measure, whatever it measured. */
import { cache } from './cache'
import { faults } from './faults'
import { read } from './read'
import { report, type Figure } from './report'

const benches: Record<string, () => Promise<Figure[]>> = { read, cache, faults }

const name = process.argv[2]
const bench = name && Object.hasOwn(benches, name) ? benches[name] : undefined
if (!name || !bench) {
  console.log(`npm run bench -- NAME, where NAME is one of: ${Object.keys(benches).join(', ')}`)
  process.exit(name ? 1 : 0)
}
report(name, await bench())
