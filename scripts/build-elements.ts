/**
 * Bundles the custom elements of public pages into one classic file under a hashed
 * name. Earlier files stay: a page kept somewhere may still ask for them.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'dist/static')
/** What a reader's first visit may cost, compressed. */
const limit = 12 * 1024

const { outputFiles } = await build({
  entryPoints: [path.join(root, 'components/site/elements/index.ts')],
  bundle: true,
  format: 'iife',
  minify: true,
  target: ['es2022'],
  charset: 'utf8',
  legalComments: 'none',
  write: false,
})
const code = outputFiles[0]?.contents
if (!code) throw new Error('the elements gave no file')
const weight = brotliCompressSync(code).length
if (weight > limit) throw new Error(`the elements weigh ${weight} bytes compressed, more than ${limit}`)

const name = `site.${createHash('sha256').update(code).digest('hex').slice(0, 10)}.js`
mkdirSync(folder, { recursive: true })
writeFileSync(path.join(folder, name), code)
writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ 'site.js': `/static/${name}` }))
console.log(`${name}  ${(weight / 1024).toFixed(1)} kB`)
