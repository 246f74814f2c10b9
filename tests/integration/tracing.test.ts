import { afterEach, beforeEach, expect, test } from 'vitest'
import { trace } from '@opentelemetry/api'
import { db, pool } from '@/lib/db'
import { overrideSettings } from '@/lib/env'
import { enqueue, startWorkers, type JobHandlers } from '@/lib/jobs'
import { newId } from '@/lib/tokens'
import { inSpan, startTracing } from '@/lib/tracing'
import { useDatabase } from '../support/database'
import { withDeferred } from '../support/deferred'
import { aFront, type FrontUnderTest } from '../support/front'
import { aReceiver, type Receiver } from '../support/traces'

useDatabase()
let site: FrontUnderTest
let receiver: Receiver
let tracing: { stop(): Promise<void> }
beforeEach(async () => {
  site = await aFront()
  receiver = await aReceiver()
  overrideSettings({ tracesUrl: receiver.url })
  tracing = await startTracing()
})
afterEach(async () => {
  await tracing.stop()
  overrideSettings({ tracesUrl: null })
  await site.stop()
  await receiver.stop()
})
/** What was sent, once all of it is. */
async function sent() {
  await site.stop()
  await tracing.stop()
  return receiver.spans
}

test('a request that is rendered is a span, its render one in it; a hit is none', async () => {
  const answer = await site.ask('/a-propos')
  await site.ask('/a-propos')
  await site.ask('/a-propos?utm_source=x')
  const spans = await sent()
  expect(spans.map(({ name }) => name).sort()).toEqual(['GET /a-propos', 'render'])
  const [request, render] = [spans.find(({ name }) => name === 'GET /a-propos'), spans.find(({ name }) => name === 'render')]
  expect(request).toMatchObject({ service: 'tribune', kind: 2, attributes: { 'http.request.method': 'GET', 'http.route': '/a-propos', 'http.response.status_code': 200, 'tribune.class': 'miss', 'tribune.request_id': answer.headers['x-request-id'] } })
  expect(render).toMatchObject({ traceId: request?.traceId, parentSpanId: request?.spanId, attributes: { 'http.route': '/a-propos' } })
})

test('a statement is a span of whoever asked, named without its values', async () => {
  await inSpan('work', 'internal', {}, async () => {
    await pool().query(`SELECT tag, 'zineb@exemple.ma' FROM "TagChange" WHERE tag = $1`, ['secret-1'])
    await db().article.findMany({ where: { slug: 'secret-2' } })
  })
  await pool().query('SELECT 1 AS nobodys')
  const spans = await sent()
  const work = spans.find(({ name }) => name === 'work')
  expect(spans.map(({ name, parentSpanId }) => [name, parentSpanId])).toEqual([['SELECT TagChange', work?.spanId], ['SELECT Article', work?.spanId], ['work', undefined]])
  expect(spans[0]).toMatchObject({ kind: 3, attributes: { 'db.system.name': 'postgresql', 'db.query.text': 'SELECT tag, ? FROM "TagChange" WHERE tag = $1' } })
  expect(receiver.text()).not.toMatch(/zineb|secret/)
})

test('a job is a span, and what it asks the database is in it', async () => {
  const done = withDeferred()
  const handlers = new Proxy({} as JobHandlers, { get: () => async () => void (await pool().query('SELECT 1 AS asked').finally(done.release)) })
  await db().$transaction((tx) => enqueue(tx, 'person.invited', { userId: newId() }))
  const workers = await startWorkers(handlers)
  await done.promise
  await workers.stop()
  const spans = await sent()
  const job = spans.find(({ name }) => name === 'job person.invited')
  expect(job).toMatchObject({ attributes: { 'tribune.job': 'person.invited' } })
  expect(spans.find(({ attributes }) => attributes['db.query.text'] === 'SELECT 1 AS asked')).toMatchObject({ parentSpanId: job?.spanId })
})

test('an error is a span’s kind of error, never its words', async () => {
  site.fail(true)
  await site.ask('/articles/secret-1?x=secret-2')
  await inSpan('work', 'internal', {}, () => pool().query(`SELECT * FROM nothing WHERE a = 'secret-3'`)).catch(() => {})
  const spans = await sent()
  expect(spans.map(({ name, status, attributes }) => [name, status.code, attributes['error.type']])).toEqual(expect.arrayContaining([['GET /articles/:slug', 2, '500'], ['SELECT nothing', 2, '42P01']]))
  expect(receiver.text()).not.toContain('secret')
})

test('of the spans of others only what is nobody’s leaves', async () => {
  const tracer = trace.getTracer('next.js')
  const span = tracer.startSpan('fetch GET https://example.org/x?token=secret-1', { attributes: { 'http.target': '/x?token=secret-2', 'http.url': 'https://secret-3', 'next.route': '/articles/[slug]', 'next.segment': 'secret-4' } })
  span.recordException(new Error('secret-5'))
  span.setStatus({ code: 2, message: 'secret-6' })
  span.end()
  expect(await sent()).toMatchObject([{ name: 'fetch GET …', attributes: { 'next.route': '/articles/[slug]' }, events: [], status: { code: 2 } }])
  expect(receiver.text()).not.toContain('secret')
})

test('where no traces are wanted nothing is begun', async () => {
  await tracing.stop()
  overrideSettings({ tracesUrl: null })
  tracing = await startTracing()
  await site.ask('/a-propos')
  expect(await sent()).toEqual([])
})
