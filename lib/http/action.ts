/**
 * Builds every server action of the workspaces: form → schema → actor → command →
 * what the person sees. Nobody can forget a step.
 */
import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { Actor } from '../actor'
import { currentActor } from '../auth'
import { text } from '../i18n'
import { invalidInput, type FieldError, type Result } from '../result'
import { tell } from '../tags'
import { fieldsOf } from './body'

export type ActionState = {
  ok: boolean
  /** Which word of success to say (a key of the studio's messages), when it stays on its page. */
  done?: string
  /** What became of a form about several things: a sentence, and one for each that was left undone. */
  report?: Report
  values: Record<string, string>
  /** What was typed in repeated fields, by name without its brackets. */
  lists?: Record<string, string[]>
  errors: FieldError[]
  /** What only this answer says: a link that is shown once. */
  answer?: Record<string, string>
  /** After a conflict, the version that stands now, where the command says it (see `VersionField`). */
  version?: number
}

export type Report = { said: string; left: string[] }

export const untouched: ActionState = { ok: false, values: {}, errors: [] }

const versioned = z.object({ version: z.number() })

type After<T> = {
  /** Where to go on success. */
  then?: string | ((value: T, values: Record<string, string>) => string)
  /** What to say on success. */
  done?: string | ((value: T) => string)
  /** What to say of each part, where success is not one word. */
  report?: (value: T) => Report
  /** What of the command's value the page shows, this once. */
  answers?: (value: T) => Record<string, string>
}

/**
 * An action for `useActionState`. Lists come as repeated fields named `name[]`.
 * A failure keeps everything typed and stands at its field.
 */
export function action<S extends z.ZodType, T>(schema: S, command: (actor: Actor, input: z.output<S>) => Promise<Result<T>>, after: After<T> = {}) {
  return async (_previous: ActionState, form: FormData): Promise<ActionState> => {
    const values = fieldsOf(form)
    const lists = listsOf(form)
    const parsed = schema.safeParse({ ...values, ...lists })
    const result = parsed.success ? await command(await currentActor(), parsed.data) : invalidInput(parsed.error)
    if (!result.ok) {
      const t = text('errors')
      const said = result.kind === 'conflict' ? result.message : undefined
      const errors = result.kind === 'invalid' ? result.errors : [{ path: '', message: said ?? t(`kind.${result.kind}`) }]
      const standing = result.kind === 'conflict' ? versioned.safeParse(result.current).data : undefined
      // Spread: what crosses to the browser must be a plain object.
      return { ok: false, values: { ...values }, lists: { ...lists }, errors, ...standing }
    }
    tell(result.tags)
    if (after.then) redirect(typeof after.then === 'string' ? after.then : after.then(result.value, values))
    return successOf(after, result.value)
  }
}

function successOf<T>({ done, report, answers }: After<T>, value: T): ActionState {
  return {
    ok: true, values: {}, errors: [],
    ...(done && { done: typeof done === 'string' ? done : done(value) }),
    ...(report && { report: report(value) }),
    ...(answers && { answer: answers(value) }),
  }
}

function listsOf(form: FormData): Record<string, string[]> {
  const lists: Record<string, string[]> = Object.create(null)
  for (const name of new Set(form.keys())) {
    if (name.endsWith('[]')) lists[name.slice(0, -2)] = form.getAll(name).filter((value) => typeof value === 'string')
  }
  return lists
}
