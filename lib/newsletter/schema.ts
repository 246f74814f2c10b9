/** What the newsletter's forms may carry. All are public: subscribing under limit `subscribe`, the links by their own secret. */
import { z } from 'zod'
import { emailField } from '@/lib/http/fields'

/** Where on the site somebody subscribed; an unknown place is kept as `page`. */
export const sources = ['pied-de-page', 'article', 'page'] as const

export const subscriptionSchema = z.object({ email: emailField, source: z.enum(sources).catch('page') })
export type SubscriptionInput = z.output<typeof subscriptionSchema>

/** The secret of a mailed link, under the name it has in the address. Whatever has not its form is a link that does not work. */
export const linkSchema = z.object({ jeton: z.string().max(200).catch('') }).transform(({ jeton }) => ({ token: jeton }))
export type LinkInput = z.output<typeof linkSchema>
