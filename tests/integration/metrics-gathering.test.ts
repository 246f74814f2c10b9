import { fork } from 'node:child_process'
import { expect, onTestFinished, test } from 'vitest'
import { requests, value } from '../support/figures'

/** A primary and its workers, the first few of them silent; answers the port of each. */
async function aCluster(workers: number, silent: number): Promise<number[]> {
  const primary = fork('scripts/run.mjs', ['tests/support/gathering.ts', String(workers), String(silent)], { env: { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', APP_URL: 'http://localhost', TRIBUNE_SECRET: 'a secret for tests: 0123456789abcdef', LOG_LEVEL: 'silent' } })
  onTestFinished(() => void primary.kill())
  return new Promise((resolve, reject) => {
    primary.once('message', (message) => resolve((message as { ports: number[] }).ports))
    primary.once('exit', (code) => reject(new Error(`the cluster ended (${code})`)))
  })
}
const asked = async (port: number | undefined) => (await fetch(`http://127.0.0.1:${port}`)).text()

test('whichever process is asked, the answer is the sum of all', async () => {
  const ports = await aCluster(3, 0)
  const texts = await Promise.all(ports.map(asked))
  for (const text of texts) {
    expect(value(text, requests('hit'))).toBe(1 + 2 + 3)
    expect(value(text, 'tribune_http_request_duration_seconds_count{class="miss"}')).toBe(3)
    expect(value(text, 'tribune_http_request_duration_seconds_bucket{le="0.025",class="miss"}')).toBe(3)
    // The primary's own are among them.
    expect(value(text, 'tribune_mails_total{kind="sign-in.link",result="sent"}')).toBe(1)
    expect(value(text, 'tribune_tag_clock_age_seconds')).toBeLessThan(30)
    expect([value(text, 'tribune_processes'), value(text, 'tribune_processes_silent')]).toEqual([4, 0])
  }
})

test('a silent process is left out, and counted', async () => {
  const ports = await aCluster(3, 1)
  const texts = await Promise.all(ports.map(asked))
  const sums = texts.filter((text) => value(text, 'tribune_processes_silent') === 1)
  expect(sums).toHaveLength(2)
  for (const text of sums) expect([value(text, requests('hit')), value(text, 'tribune_processes')]).toEqual([2 + 3, 3])
})
