/** What comes in about texts without an account. All of it is public: the link's secret is the right. */
import { z } from 'zod'
import { textSchema } from '@/lib/articles'
import { consentField, emailField, idField, lineField, nameField, optionalText, textField } from '@/lib/http/fields'

const secret = z.string().regex(/^[\w-]{43}$/, 'invalid')
const token = z.string().max(200).catch('')

/** One save of the whole text over the version it started from: 0 before there is any. `jeton`: of the page it was begun on. */
export const saveSchema = textSchema.extend({
  secret,
  id: idField,
  version: z.number({ error: 'invalid' }).int().min(0).max(2_147_483_647),
  jeton: token.default(''),
  network: z.string(),
})
export type SaveInput = z.output<typeof saveSchema>

/** Who it is, and what they agree to. `site_web` is the field that no person sees. */
const person = {
  name: nameField(80),
  email: emailField,
  letter: optionalText(2000),
  licence: consentField,
  privacy: consentField,
  site_web: z.string().catch('').default(''),
}

export const submissionSchema = z.object({ secret, version: z.coerce.number({ error: 'invalid' }).int().min(1).max(2_147_483_647), ...person })
export type SubmissionInput = z.output<typeof submissionSchema>

/** The whole text at once, from the form that needs no script: paragraphs apart by an empty line. */
export const plainSchema = z.object({
  title: lineField({ max: 200 }),
  standfirst: textField({ max: 500 }),
  section: idField,
  text: textField({ max: 100_000 }),
  ...person,
  network: z.string(),
})
export type PlainInput = z.output<typeof plainSchema>

export const addressSchema = z.object({ secret, email: emailField })
export type AddressInput = z.output<typeof addressSchema>

export const secretOnly = z.object({ secret })
export type SecretOnly = z.output<typeof secretOnly>

/** The secret of a mailed link, under the name it has in the address. */
export const linkSchema = z.object({ jeton: token }).transform(({ jeton }) => ({ token: jeton }))
export type LinkInput = z.output<typeof linkSchema>
