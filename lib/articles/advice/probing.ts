/**
 * Asks whether an address on the web still answers. Whoever writes a text chooses the address, so
 * each request goes to a public address only: the name is resolved once, every address it has is
 * looked at, and the connection is made to one of those, again after each redirect. Nothing is
 * sent but the request itself, and no body is read.
 */
import { lookup } from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-addresses'

export type Probed = { outcome: 'works' | 'broken' | 'silent' | 'refused'; status: number | null }

/** What a probe takes for the public network; a test has one of its own on this machine. */
export type Network = { addressesOf: (name: string) => Promise<string[]>; isPublic: (address: string) => boolean; ports: readonly string[] }

/** Empty: the one of the scheme. */
const internet: Network = { addressesOf: async (name) => (await lookup(name, { all: true })).map(({ address }) => address), isPublic: isPublicAddress, ports: ['', '80', '443'] }

/** Milliseconds for one address, redirects and all. */
const patience = 8_000
const mostRedirects = 5
/** Bytes of an answer's head. */
const longestHead = 16 * 1024

class Refused extends Error {}

/** Tries an address by HEAD, and by GET where a server knows no HEAD. */
export async function probe(address: string, network: Network = internet): Promise<Probed> {
  const signal = AbortSignal.timeout(patience)
  try {
    const head = await follow('HEAD', address, network, signal)
    const status = head < 400 ? head : await follow('GET', address, network, signal)
    return { outcome: outcomeOf(status), status }
  } catch (error) {
    if (error instanceof Refused) return { outcome: 'refused', status: null }
    return { outcome: (error as { code?: unknown }).code === 'ENOTFOUND' ? 'broken' : 'silent', status: null }
  }
}

/** Some servers turn machines away: there is a page, and a person sees it. */
const turnsMachinesAway = new Set([401, 403, 405, 406, 429, 999])

function outcomeOf(status: number): Probed['outcome'] {
  if (status < 400 || turnsMachinesAway.has(status)) return 'works'
  return status < 500 ? 'broken' : 'silent'
}

async function follow(method: 'HEAD' | 'GET', address: string, network: Network, signal: AbortSignal): Promise<number> {
  let url = new URL(address)
  for (let step = 0; step <= mostRedirects; step++) {
    const { status, location } = await ask(method, url, network, signal)
    if (status < 300 || status >= 400 || location === undefined || !URL.canParse(location, url)) return status
    url = new URL(location, url)
  }
  throw new Error('too many redirects')
}

async function ask(method: 'HEAD' | 'GET', url: URL, network: Network, signal: AbortSignal): Promise<{ status: number; location: string | undefined }> {
  if (!['http:', 'https:'].includes(url.protocol) || url.username || url.password || !network.ports.includes(url.port)) throw new Refused()
  const address = await addressFor(url.hostname, network, signal)
  const options: https.RequestOptions = {
    method, signal, agent: false, maxHeaderSize: longestHead,
    headers: { 'user-agent': 'Tribune (link check)', accept: '*/*' },
    // The name goes into the request and the certificate; the connection goes to the address that was looked at.
    lookup: pinnedTo(address),
  }
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request(url, options, (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location })
      response.destroy()
    })
    request.on('error', reject)
    request.end()
  })
}

/** One address of the name, when all of them are public. */
async function addressFor(hostname: string, network: Network, signal: AbortSignal): Promise<string> {
  const name = hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(name) ? [name] : await Promise.race([network.addressesOf(name), aborted(signal)])
  const [first] = addresses
  if (first === undefined || !addresses.every(network.isPublic)) throw new Refused()
  return first
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }))

const pinnedTo = (address: string): LookupFunction => (_name, options, answer) => {
  const family = isIP(address)
  if (options.all) answer(null, [{ address, family }])
  else answer(null, address, family)
}
