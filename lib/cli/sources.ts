/** What a build is made from, as one digest. */
import { createHash } from 'node:crypto'
import { readFile, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { projectRoot } from '../db/migrate'

const sources = ['app', 'components', 'lib', 'scripts', 'prisma/schema', 'prisma/demo', 'instrumentation.ts', 'next.config.mjs', 'package-lock.json', 'postcss.config.mjs', 'tsconfig.json']
/** What the build makes itself, among its sources. */
const made = new Set(['generated', 'fonts.generated.css'])

/** The digest of every source's name and content, as short as a build's id may be. */
export async function digestOfSources(): Promise<string> {
  const files = (await Promise.all(sources.map((source) => filesBelow(source)))).flat().sort()
  const digest = createHash('sha256')
  for (const [n, content] of (await Promise.all(files.map((file) => readFile(path.join(projectRoot(), file))))).entries()) digest.update(`${files[n]}\0${content.length}\0`).update(content)
  return digest.digest('base64url').slice(0, 20)
}

async function filesBelow(place: string): Promise<string[]> {
  const info = await stat(path.join(projectRoot(), place)).catch(() => null)
  if (!info) return []
  if (!info.isDirectory()) return [place]
  const names = (await readdir(path.join(projectRoot(), place))).filter((name) => !made.has(name))
  return (await Promise.all(names.map((name) => filesBelow(path.join(place, name))))).flat()
}
