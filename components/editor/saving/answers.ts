/** What the server's answer to a save means for the machine. */
import { isContent } from './kept-content'
import type { Conflict, SaveEvent } from './save-machine'
import type { WorkingText } from '@/lib/articles/working-text'
import type { FieldError } from '@/lib/result'

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const isWorkingText = (value: unknown): value is WorkingText => isContent(value) && 'id' in value && 'version' in value && typeof value.version === 'number'
const isFieldError = (value: unknown): value is FieldError => isObject(value) && typeof value.path === 'string' && typeof value.message === 'string'

async function jsonOf(response: Response): Promise<Json> {
  const json: unknown = await response.json().catch(() => null)
  return isObject(json) ? json : {}
}

const conflictFrom = ({ current, by, at }: Json): Conflict | null =>
  isWorkingText(current) ? { current, by: typeof by === 'string' ? by : '', at: typeof at === 'string' ? at : '' } : null

/** Reads the answer; whatever the editor does not understand counts as a server that will recover. */
export async function answerOf(response: Response, at: number): Promise<SaveEvent> {
  const json = await jsonOf(response)
  const errors = Array.isArray(json.errors) ? json.errors.filter(isFieldError) : []
  const conflict = conflictFrom(json)
  switch (response.status) {
    case 200:
      if (typeof json.version === 'number' && typeof json.savedAt === 'string') return { type: 'confirmed', version: json.version, savedAt: json.savedAt }
      break
    case 401:
      return { type: 'signed-out' }
    case 403:
      return { type: 'refused', refusal: { reason: 'forbidden', errors } }
    case 404:
    case 410:
      return { type: 'refused', refusal: { reason: 'gone', errors } }
    case 409:
      if (conflict) return { type: 'conflicted', conflict }
      break
    case 413:
      return { type: 'refused', refusal: { reason: 'too-large', errors } }
    case 400:
    case 415:
    case 422:
      return { type: 'refused', refusal: { reason: 'invalid', errors } }
  }
  const seconds = Number(response.headers.get('retry-after'))
  return { type: 'unreachable', cause: 'server', at, ...(seconds > 0 ? { retryAfter: seconds * 1000 } : {}) }
}
