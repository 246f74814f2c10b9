/** One request about notes. A failure is a value, told apart by what the person can do about it. */
import type { Sent } from './types'

export type Answer<T> = { ok: true; value: T } | Extract<Sent, { ok: false }>

/** Sends it, JSON both ways. */
export async function ask<T>(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', address: string, body?: object): Promise<Answer<T>> {
  const response = await fetch(address, { method, ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}) }).catch(() => null)
  if (response === null) return { ok: false, why: 'offline', message: null }
  const answer = (await response.json().catch(() => null)) as T & { errors?: { message: string }[] } | null
  if (response.ok && answer !== null) return { ok: true, value: answer }
  if (response.status === 401) return { ok: false, why: 'signed-out', message: null }
  if (response.status >= 500 || response.ok) return { ok: false, why: 'server', message: null }
  return { ok: false, why: 'refused', message: answer?.errors?.[0]?.message ?? null }
}
