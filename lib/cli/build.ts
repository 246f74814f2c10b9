/**
 * The production build: generated client, fonts, the site's script, Next. Its id is the
 * digest of its sources: it is made when there is none with that id, and two machines
 * with the same sources make the same one. The files of earlier builds stay served.
 * A finished release (an image, a folder that nobody writes to) is not compared with its
 * sources, which need not be there.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { projectRoot } from '../db/migrate'
import { serverActionsKey, SetupError } from '../env'
import { alone } from '../process/alone'
import { digestOfSources } from './sources'

/** How many earlier builds' style sheets and scripts stay served: pages kept by a browser or a CDN name them. */
const EARLIER_BUILDS = 2

const built = () => path.join(projectRoot(), '.next', 'BUILD_ID')
const release = () => path.join(projectRoot(), 'dist/release')
export const keptBuilds = (): string => path.join(projectRoot(), '.next-earlier')

/** Builds unless there is a build of these very sources; answers whether it built. */
export async function build({ force }: { force: boolean }): Promise<boolean> {
  if (!force && existsSync(release())) return false
  const id = await digestOfSources()
  if (!force && id === (await builtId())) return false
  return alone(path.join(projectRoot(), '.next-building'), async () => {
    // Another process may have built while this one waited.
    if (!force && id === (await builtId())) return false
    await rm(release(), { force: true })
    await keepEarlierFiles()
    await buildAssets()
    await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { TRIBUNE_BUILD_ID: id, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: serverActionsKey() })
    return true
  })
}

/** Declares what was built a finished release: it runs as it is until the next `tribune build`. bin/tribune.mjs reads the same file. */
export async function finishRelease(): Promise<void> {
  await writeFile(release(), '')
}

const builtId = (): Promise<string | null> => readFile(built(), 'utf8').then((id) => id.trim(), () => null)

/** What pages need beside Next: the fonts cut to size, the site's one script, the style of failure pages. */
export async function buildAssets(): Promise<void> {
  for (const step of ['fonts', 'elements']) await run(process.execPath, ['scripts/run.mjs', `scripts/build-${step}.ts`])
  await mkdir(path.join(projectRoot(), 'dist/static'), { recursive: true })
  await cp(path.join(projectRoot(), 'components/site/failure.css'), path.join(projectRoot(), 'dist/static/failure.css'))
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

function run(command: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: projectRoot(), stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env } })
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new SetupError(`the build failed (${args.join(' ')})`))))
  })
}
