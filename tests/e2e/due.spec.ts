/** Texts that are due in the same second, before four workers of which one is killed and two have wrong clocks. */
import { expect, test } from '@playwright/test'
import type { Fleet } from '../support/fleet'
import { publishCrowd, startWorkers } from '../support/due'

test.describe.configure({ mode: 'serial' })
const TEN_MINUTES = 600_000
let fleet: Fleet

test.beforeAll(async () => {
  test.setTimeout(240_000)
  fleet = await startWorkers('due', [0, TEN_MINUTES, -TEN_MINUTES, 0])
})
test.afterAll(() => fleet.stop())

test('each is published once, none early, none forgotten, although one worker dies in the middle', async () => {
  test.setTimeout(120_000)
  const outcome = await publishCrowd(fleet, { count: 40, inSeconds: 4, patience: 60, killing: true })
  expect(outcome).toMatchObject({ early: 0, missing: 0, events: 40, mails: 40 })
  expect(fleet.workers[0]?.signalCode).toBe('SIGKILL')
})

test('what came due while no worker ran is published when one is back', async () => {
  test.setTimeout(120_000)
  const { workers } = fleet
  await Promise.all(workers.splice(0).map(async (worker) => {
    const ended = worker.exitCode === null && worker.signalCode === null ? new Promise((resolve) => worker.once('exit', resolve)) : null
    worker.kill('SIGTERM')
    await ended
  }))
  const waiting = publishCrowd(fleet, { count: 5, inSeconds: 1, patience: 60 })
  const back = new Promise((resolve) => setTimeout(resolve, 3_000)).then(() => fleet.startWorker())
  const outcome = await waiting
  await back
  expect(outcome).toMatchObject({ early: 0, missing: 0, events: 5 })
  expect(Math.min(...outcome.delays)).toBeGreaterThan(1_000)
})
