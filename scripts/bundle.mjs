/** esbuild options shared by the launcher and the scripts: Node runs no `.tsx`, and `@/` must resolve. */
import path from 'node:path'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')

/** Bundles one TypeScript entry of ours for Node; packages stay outside. */
export function bundle(entry, outfile) {
  return build({
    entryPoints: [path.join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    packages: 'external',
    jsx: 'automatic',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'error',
    tsconfig: path.join(root, 'tsconfig.json'),
    alias: { '@': root },
  })
}
