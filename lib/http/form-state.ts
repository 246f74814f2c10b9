/**
 * A refused public form is shown again by rendering its page with this state. The
 * front puts it around that one inner request; nothing of it ever reaches a kept page.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { oncePerProcess } from '../process/once'
import type { FieldError } from '../result'

/** The header by which an endpoint tells the front that its body is a form's state. */
export const FORM_STATE_HEADER = 'x-tribune-form'

export type FormState = {
  /** Which form of the page: `comment`, `newsletter`, `application`, `sign-in`. */
  form: string
  values: Record<string, string>
  errors: FieldError[]
}

export const formStates = (): AsyncLocalStorage<FormState> => oncePerProcess('form-state', () => new AsyncLocalStorage<FormState>())

/** The state of the form being shown again, or null on a page like any other. */
export function formState(): FormState | null {
  return formStates().getStore() ?? null
}
