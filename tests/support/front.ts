/** A front before pages that the test writes, on a real socket. */
import { createServer, request, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { makeFront, type Front } from '@/lib/front/front'
import { Store } from '@/lib/front/store'
import { withDeferred, type Deferred } from './deferred'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }
export type FrontUnderTest = {
  front: Front
  /** What Next was asked, in order. */
  asked: string[]
  /** The text and tags that pages have from now on. */
  say(text: string, tags?: string[]): void
  /** From now on pages fail, or hold until the answer is released. */
  fail(yes: boolean): void
  hold(): Deferred
  ask(path: string, headers?: Record<string, string>, method?: string): Promise<Answer>
  stop(): Promise<void>
}

export async function aFront({ maxBytes }: { maxBytes?: number } = {}): Promise<FrontUnderTest> {
  const asked: string[] = []
  let page = { text: 'Bonjour', tags: ['site'] }
  let failing = false
  let gate: Promise<void> = Promise.resolve()
  const next: RequestListener = (request, response) => {
    asked.push(request.url ?? '')
    const now = page
    void gate.then(() => {
      if (failing) return response.writeHead(500, { 'content-type': 'text/html' }).end('<html id="__next_error__"></html>')
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      response.end(`<html><head><meta name="x-cache-tags" content="${now.tags.join(' ')}"></head><body>${now.text}<script src="/_next/x.js"></script></body></html>`)
    })
  }
  const front = makeFront(next, { store: new Store(maxBytes) })
  const server = createServer(front.listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    front,
    asked,
    say: (text, tags = ['site']) => void (page = { text, tags }),
    fail: (yes) => void (failing = yes),
    hold() {
      const held = withDeferred()
      gate = held.promise
      return held
    },
    ask: (path, headers = {}, method = 'GET') =>
      new Promise((resolve, reject) => {
        const sent = request({ port, path, method, headers }, (answer) => {
          const parts: Buffer[] = []
          answer.on('data', (part: Buffer) => parts.push(part))
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }))
        })
        sent.on('error', reject)
        sent.end()
      }),
    stop: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
