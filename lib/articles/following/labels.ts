/** A step of an article in the words of whoever follows it. Verbs that have no words of their own are told as one more step. */
import { z } from 'zod'
import { text } from '@/lib/i18n'
import { momentInWords } from '@/lib/i18n/moment'

const remembered = z.object({
  first: z.boolean().catch(true).default(true),
  name: z.string().catch('').default(''),
  when: z.iso.datetime().nullable().catch(null).default(null),
})

/** « Renvoyé par Omar Tazi »; `by` is null for what no person did. */
export function stepLabel(verb: string, by: string | null, data: unknown): string {
  const t = text('following')
  const { first, name, when } = remembered.parse(data)
  const key = `step.${verb === 'publish' && !first ? 'republish' : verb}`
  return t(t.has(key) ? key : 'step.other', { by: by ?? t('step.desk'), name, at: when ? momentInWords(new Date(when)) : '' })
}
