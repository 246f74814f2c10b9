import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { enqueue, startWorkers, type JobHandlers } from '@/lib/jobs'
import { log } from '@/lib/log'
import { newId } from '@/lib/tokens'
import { useDatabase } from '../support/database'
import { aFront, type FrontUnderTest } from '../support/front'
import { readLog } from '../support/log'

useDatabase()
let site: FrontUnderTest
beforeEach(async () => {
  site = await aFront()
})
afterEach(() => site.stop())

test('a request has one line, with the id its answer carries; a hit has none', async () => {
  const { lines } = readLog()
  const miss = await site.ask('/a-propos')
  await site.ask('/a-propos')
  await site.ask('/a-propos?utm_source=x')
  await vi.waitFor(() => expect(lines).toHaveLength(1))
  expect(lines[0]).toMatchObject({ msg: 'request', requestId: miss.headers['x-request-id'], method: 'GET', class: 'miss', path: '/a-propos', status: 200, ms: expect.any(Number) })
})

test('each class says so, and shows a path only where it is a public document', async () => {
  const { lines } = readLog()
  const asked = [
    ['GET', '/newsletter/confirmer?jeton=secret-1'], ['POST', '/newsletter/desabonnement/en-un-clic/secret-2'], ['GET', '/redaction/articles/0190a0a0-0000-7000-8000-000000000000'],
    ['GET', '/api/auth/callback?code=secret-3'], ['GET', '/salma@exemple.ma'], ['GET', '/a-propos/'], ['DELETE', '/a-propos'], ['GET', '/%zz'], ['GET', '/recherche?q=secret-4'],
  ] as const
  for (const [method, path] of asked) await site.ask(path, {}, method)
  await vi.waitFor(() => expect(lines).toHaveLength(asked.length))
  expect(lines.map((line) => [line.class, line.path, line.status])).toEqual([
    ['fresh', '/newsletter/confirmer', 200], ['endpoint', '/newsletter/desabonnement/en-un-clic/:jeton', 200], ['workspace', '/redaction/*', 200],
    ['api', '/api/*', 200], ['unknown', null, 200], ['front', '/a-propos', 308], ['front', '/a-propos', 405], ['front', null, 400], ['miss', '/recherche', 200],
  ])
})

test('what is logged while a request is served carries its id, also by what it waits for', async () => {
  const { lines, text } = readLog()
  site.fail(true)
  const failed = await site.ask('/articles/secret')
  await vi.waitFor(() => expect(lines).toHaveLength(2))
  expect(lines.map(({ msg, requestId }) => [msg, requestId])).toEqual([['request failed', failed.headers['x-request-id']], ['request', failed.headers['x-request-id']]])
  expect(text()).not.toContain('secret')
})

test('no line of anybody’s making comes into the log', () => {
  const { lines, text } = readLog()
  log.warn({ name: 'a\r\n{"level":60}' }, 'b\r\n{"level":60}')
  expect(text().trimEnd()).not.toMatch(/[\r\n]/)
  expect(lines).toHaveLength(1)
})

test('a job’s lines carry its name and id', async () => {
  const { lines } = readLog()
  const handlers = new Proxy({} as JobHandlers, { get: () => async () => log.info('at work') })
  await db().$transaction((tx) => enqueue(tx, 'person.invited', { userId: newId() }))
  const workers = await startWorkers(handlers)
  await vi.waitFor(() => expect(lines.some(({ msg }) => msg === 'at work')).toBe(true), 10_000)
  await workers.stop()
  expect(lines.find(({ msg }) => msg === 'at work')).toMatchObject({ job: 'person.invited', jobId: expect.stringMatching(/^[0-9a-f-]{36}$/) })
})

test('an answer that was cut says so', async () => {
  const { lines } = readLog()
  const held = site.hold()
  const server = createServer(site.front.listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write('GET /a-propos HTTP/1.1\r\nHost: x\r\n\r\n')
  await vi.waitFor(() => expect(site.asked).toHaveLength(1))
  socket.destroy()
  await vi.waitFor(() => expect(lines).toHaveLength(1))
  held.release()
  server.close()
  expect(lines[0]).toMatchObject({ class: 'miss', status: 0, cut: true })
})
