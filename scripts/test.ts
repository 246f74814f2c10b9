/**
 * Everything, as CI runs it: types, lint, architecture, unit and integration tests, the
 * production build, browser tests. Ends with one line: `N passed, N failed`.
 */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const results = 'test-results'
const bin = (name: string) => path.join('node_modules/.bin', name)
let passed = 0
let failed = 0

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
const chromium = findChromium()
console.log(`Chromium: ${chromium}`)
for (const name of ['nginx', 'pgbouncer']) if (!existsSync(`/usr/sbin/${name}`)) fromDebian(name)

await check('types', bin('tsc'), ['--noEmit'])
await check('lint', bin('eslint'), ['.'])
await check('architecture', bin('depcruise'), ['--config', '.dependency-cruiser.mjs', 'app', 'components', 'lib'])
const built = await check('production build', process.execPath, ['bin/tribune.mjs', 'build'])

await run(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile=${results}/vitest.json`])
const vitest = readResults('vitest.json', z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numFailedTestSuites: z.number(), numTotalTests: z.number() }))
count(vitest?.numPassedTests ?? 0, vitest === null || vitest.numTotalTests === 0 ? 1 : Math.max(vitest.numFailedTests, vitest.numFailedTestSuites > 0 ? 1 : 0))

if (built) {
  await run(bin('playwright'), ['test'], { CHROMIUM_PATH: chromium })
  const e2e = readResults('e2e.json', z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) }))
  count(e2e?.stats.expected ?? 0, e2e === null ? 1 : e2e.stats.unexpected + e2e.stats.flaky)
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function count(good: number, bad: number): void {
  passed += good
  failed += bad
}

/** One tool as one test; answers whether it passed. */
async function check(name: string, command: string, args: string[]): Promise<boolean> {
  console.log(`\n── ${name}`)
  const ok = (await run(command, args)) === 0
  console.log(ok ? 'ok' : `FAILED: ${name}`)
  count(ok ? 1 : 0, ok ? 0 : 1)
  return ok
}

function run(command: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PATH: `${path.resolve('node_modules/.bin')}${path.delimiter}${process.env.PATH ?? ''}`, ...env } })
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

function readResults<T>(name: string, shape: z.ZodType<T>): T | null {
  try {
    return shape.parse(JSON.parse(readFileSync(path.join(results, name), 'utf8')))
  } catch {
    console.log(`FAILED: ${name} was not written`)
    return null
  }
}

/** A Chromium that is there, or one that is installed now. */
function findChromium(): string {
  const found = knownChromium()
  if (found) return found
  console.log('no Chromium found: installing one')
  try {
    execFileSync(bin('playwright'), ['install', 'chromium'], { stdio: 'inherit', timeout: 300_000 })
  } catch {
    console.log('Playwright could not download its own: taking Debian’s')
    fromDebian('chromium')
  }
  const installed = knownChromium()
  if (!installed) throw new Error('no Chromium: set CHROMIUM_PATH to one')
  return installed
}

/** What stands in front of the product and behind it is tested as it is: the program is installed where it is missing. */
function fromDebian(name: string): void {
  console.log(`${name}: installing Debian’s`)
  execFileSync('sh', ['-c', `apt-get update -q && apt-get install -y -q ${name}`], { stdio: 'inherit', timeout: 600_000 })
}

function knownChromium(): string | null {
  const home = process.env.PLAYWRIGHT_BROWSERS_PATH ?? path.join(process.env.HOME ?? '', '.cache/ms-playwright')
  const own = existsSync(home) ? readdirSync(home).filter((name) => name.startsWith('chromium-')).map((name) => path.join(home, name, 'chrome-linux/chrome')) : []
  return [process.env.CHROMIUM_PATH ?? '', '/usr/bin/chromium', ...own].find((file) => file !== '' && existsSync(file)) ?? null
}
