/** What the server says beside the text: see docs/shared-text.md. Anything else is not understood and passed over. */
import * as z from 'zod/mini'
import { statuses } from '@/lib/articles/transitions'

const status = z.enum(statuses)

const message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('standing'), may: z.enum(['write', 'suggest', 'read']), status, suggesting: z.boolean(), reason: z.nullable(z.enum(['locked', 'outdated', 'lost'])) }),
  z.object({ kind: z.literal('refused'), reason: z.enum(['content', 'suggest-only', 'size', 'rate']) }),
  z.object({ kind: z.literal('notes') }),
  z.object({ kind: z.literal('moved'), status }),
])
export type ServerMessage = z.output<typeof message>

export function readMessage(payload: string): ServerMessage | null {
  try {
    const parsed = message.safeParse(JSON.parse(payload))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
