/** What the comment form (public, limit `comment`) and the moderation desk may carry. */
import { z } from 'zod'
import { emailField, idField, nameField, slugField, textField } from '@/lib/http/fields'

export const commentSchema = z.object({
  slug: slugField,
  body: textField({ max: 5000 }),
  name: nameField(80),
  email: emailField,
})
export type CommentInput = z.output<typeof commentSchema>

/** One comment by a key, or many by their boxes: `id` or `id[]`. */
export const moderationSchema = z
  .object({ id: z.union([idField, z.array(idField).min(1).max(100)], { error: 'required' }) })
  .transform(({ id }) => ({ ids: [...new Set([id].flat())] }))
export type ModerationInput = z.output<typeof moderationSchema>
