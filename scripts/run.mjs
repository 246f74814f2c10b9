/** Runs one of the project's TypeScript files: `node scripts/run.mjs scripts/x.ts [arguments]`. */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'

const [entry, ...rest] = process.argv.slice(2)
const outfile = path.join(import.meta.dirname, '../dist', `${entry.replaceAll(/[^\w]/g, '-')}.mjs`)
await bundle(entry, outfile)
process.argv = [process.argv[0], outfile, ...rest]
await import(pathToFileURL(outfile).href)
