/**
 * The production build: generated client, fonts, the site's script, Next. Made when
 * there is none or when a source is newer. The files of earlier builds stay served.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { projectRoot } from '../db/migrate'
import { SetupError } from '../env'

/** How many earlier builds' style sheets and scripts stay served: pages kept by a browser or a CDN name them. */
const EARLIER_BUILDS = 2

const sources = ['app', 'components', 'lib', 'scripts', 'prisma/schema', 'prisma/demo', 'instrumentation.ts', 'next.config.ts', 'package-lock.json', 'postcss.config.mjs', 'tsconfig.json']
const built = () => path.join(projectRoot(), '.next', 'BUILD_ID')
export const keptBuilds = (): string => path.join(projectRoot(), '.next-earlier')

/** Builds unless the last build is newer than every source; answers whether it built. */
export async function build({ force }: { force: boolean }): Promise<boolean> {
  if (!force && (await isFresh())) return false
  await keepEarlierFiles()
  await buildAssets()
  await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'])
  return true
}

/** What pages need beside Next: the fonts cut to size, the site's one script, the style of failure pages. */
export async function buildAssets(): Promise<void> {
  for (const step of ['fonts', 'elements']) await run(process.execPath, ['scripts/run.mjs', `scripts/build-${step}.ts`])
  await mkdir(path.join(projectRoot(), 'dist/static'), { recursive: true })
  await cp(path.join(projectRoot(), 'components/site/failure.css'), path.join(projectRoot(), 'dist/static/failure.css'))
}

async function isFresh(): Promise<boolean> {
  const at = await stat(built()).then((file) => file.mtimeMs, () => 0)
  if (at === 0) return false
  for (const source of sources) if ((await newest(path.join(projectRoot(), source))) > at) return false
  return true
}

/** The newest change (ms) of a file, or of anything below a folder. */
async function newest(place: string): Promise<number> {
  const info = await stat(place).catch(() => null)
  if (!info) return 0
  if (!info.isDirectory()) return info.mtimeMs
  const entries = await readdir(place, { withFileTypes: true })
  const times = await Promise.all(entries.filter((entry) => entry.name !== 'generated').map((entry) => newest(path.join(place, entry.name))))
  return Math.max(0, ...times)
}

/** Sets aside the static files of the build that is about to be replaced. */
async function keepEarlierFiles(): Promise<void> {
  if (!existsSync(built())) return
  const id = (await readFile(built(), 'utf8')).trim()
  const place = path.join(keptBuilds(), id)
  await rm(place, { recursive: true, force: true })
  await cp(path.join(projectRoot(), '.next/static'), path.join(place, '_next/static'), { recursive: true })
  await cp(path.join(projectRoot(), 'dist/static'), path.join(place, 'static'), { recursive: true }).catch(() => {})
  await writeFile(path.join(place, 'kept'), '')
  const all = await Promise.all((await readdir(keptBuilds())).map(async (name) => ({ name, at: (await stat(path.join(keptBuilds(), name))).mtimeMs })))
  for (const { name } of all.sort((a, b) => b.at - a.at).slice(EARLIER_BUILDS)) await rm(path.join(keptBuilds(), name), { recursive: true, force: true })
}

function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: projectRoot(), stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } })
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new SetupError(`the build failed (${args.join(' ')})`))))
  })
}
