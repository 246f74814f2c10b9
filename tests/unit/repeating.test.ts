import { expect, it } from 'vitest'
import { repeatedly } from '@/lib/process/repeating'
import { withDeferred } from '../support/deferred'

it('a turn never begins before the last one has ended, and stopping waits for it', async () => {
  const [begun, gate] = [withDeferred(), withDeferred()]
  let [turns, at] = [0, 0]
  const work = repeatedly('test', 1, async () => {
    turns += 1
    at += 1
    expect(at).toBe(1)
    if (turns === 3) {
      begun.release()
      await gate.promise
    }
    at -= 1
  })
  await begun.promise
  let stopped = false
  const stopping = work.stop().then(() => (stopped = true))
  await Promise.resolve()
  expect(stopped).toBe(false)
  gate.release()
  await stopping
  expect(turns).toBe(3)
})

it('what fails is tried again, and the turn that runs hears that it is time to stop', async () => {
  const [third, heard] = [withDeferred(), withDeferred()]
  let turns = 0
  const work = repeatedly('test', 1, async (stopping) => {
    turns += 1
    if (turns < 3) throw new Error('away')
    third.release()
    stopping.addEventListener('abort', () => heard.release())
    await heard.promise
  })
  await third.promise
  await work.stop()
  await heard.promise
})
