import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { change, pool } from '@/lib/db'
import { overrideSettings } from '@/lib/env'
import { purge, purgeCdn, PurgeFailed, purgeRequests } from '@/lib/cdn'
import { gone } from '@/lib/tags'
import { useDatabase } from '../support/database'

useDatabase()
type Told = { method?: string; headers: IncomingMessage['headers'] }
const told: Told[] = []
let status = 200
const cache = createServer(({ method, headers }, response) => {
  told.push({ ...(method ? { method } : {}), headers })
  response.writeHead(status).end()
})
const http = () => ({ kind: 'http' as const, url: `http://127.0.0.1:${(cache.address() as AddressInfo).port}/`, method: 'PURGE', header: 'xkey-purge', token: 'geheim', maxAge: 60 })

beforeEach(async () => {
  told.length = 0
  status = 200
  await new Promise<void>((resolve) => cache.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  overrideSettings({ cdn: null })
  await new Promise((resolve) => cache.close(resolve))
})

const jobs = async () => (await pool().query<{ data: { tags: string[] }; wait: number }>(`SELECT data, extract(epoch FROM start_after - created_on)::int AS wait FROM pgboss.job WHERE name = 'cdn.purge' ORDER BY start_after`)).rows
const touch = (...tags: string[]) => change({ kind: 'system', name: 'cli' }, async (c) => {
  c.touch(...tags)
  return c.done(null)
})

test('a change asks for two purges in its own transaction, one of them later; without a cache in front, for none', async () => {
  await touch('article:1')
  expect(await jobs()).toEqual([])
  overrideSettings({ cdn: http() })
  await touch('latest', gone('article:1'))
  expect(await jobs()).toEqual([{ data: { tags: ['article:1', 'latest'] }, wait: 0 }, { data: { tags: ['article:1', 'latest'] }, wait: 10 }])
  await change({ kind: 'system', name: 'cli' }, async (c) => {
    c.touch('article:2')
    return { ok: false, kind: 'forbidden' }
  })
  expect(await jobs()).toHaveLength(2)
})

test('the job tells the cache the tags, with its token; a cache that refuses makes it fail, so that it is tried again', async () => {
  overrideSettings({ cdn: http() })
  await purgeCdn({ tags: ['article:1', 'latest'] })
  expect(told).toHaveLength(1)
  expect(told[0]).toMatchObject({ method: 'PURGE', headers: { 'xkey-purge': 'article:1 latest', authorization: 'Bearer geheim' } })
  status = 503
  await expect(purge(http(), ['a'])).rejects.toThrow(PurgeFailed)
  await expect(purge({ ...http(), url: 'http://127.0.0.1:9/' }, ['a'])).rejects.toThrow(PurgeFailed)
})

test('each kind of cache is told in its own words, and no more at once than it takes', () => {
  const tags = Array.from({ length: 31 }, (_, n) => `article:${n}`)
  const cloudflare = purgeRequests({ kind: 'cloudflare', zone: 'z1', token: 't', maxAge: 1 }, [...tags, ...tags])
  expect(cloudflare.map(({ init }) => JSON.parse(init.body ?? '{}').tags.length)).toEqual([30, 1])
  expect(cloudflare[0]).toMatchObject({ url: 'https://api.cloudflare.com/client/v4/zones/z1/purge_cache', init: { method: 'POST', headers: { authorization: 'Bearer t', 'content-type': 'application/json' } } })
  expect(purgeRequests({ kind: 'fastly', service: 's1', token: 't', maxAge: 1 }, ['a', 'b'])).toEqual([
    { url: 'https://api.fastly.com/service/s1/purge', init: { method: 'POST', headers: { 'surrogate-key': 'a b', 'fastly-key': 't' } } },
  ])
  expect(purgeRequests({ kind: 'fastly', service: 's1', token: 't', maxAge: 1 }, [])).toEqual([])
})
