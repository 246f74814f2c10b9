/** A bare Node server that sends exactly the bytes that an address of ours sends: the most that Node could do. */
import http from 'node:http'
import type { AtEnd } from '../scope'
import { forked } from './forked'

export async function bareNode(of: string, atEnd: AtEnd): Promise<string> {
  const { head, body } = await rawAnswer(of, 'br')
  return `${await forked('node.mjs', { head, body: body.toString('base64') }, atEnd)}/`
}

/** An answer as it is sent, without what belongs to one connection. */
export function rawAnswer(url: string, encoding: string): Promise<{ head: string[]; body: Buffer }> {
  const own = new Set(['date', 'connection', 'keep-alive'])
  return new Promise((resolve, reject) => {
    http.get(url, { headers: { 'accept-encoding': encoding } }, (answer) => {
      const parts: Buffer[] = []
      const { rawHeaders, statusCode } = answer
      if (statusCode !== 200) return reject(new Error(`${url} answers ${statusCode}`))
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ head: rawHeaders.filter((_, n) => !own.has((rawHeaders[n - (n % 2)] ?? '').toLowerCase())), body: Buffer.concat(parts) }))
    }).on('error', reject)
  })
}
