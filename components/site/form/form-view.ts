/** What a form shows again after it was refused: its own values and errors, or none. */
import type { FormState } from '@/lib/http/form-state'

export type FormView = { id: string; values: Readonly<Record<string, string>>; errors: readonly { path: string; message: string }[] }

/** The state of the form named `form`, whose fields have ids that begin with `id`. */
export function formView(state: FormState | null, form: string, id: string = form): FormView {
  return state?.form === form ? { id, values: state.values, errors: state.errors } : { id, values: {}, errors: [] }
}

export const fieldId = (view: FormView, name: string): string => `${view.id}-${name}`
export const errorOf = (view: FormView, name: string): string | undefined => view.errors.find((error) => error.path === name)?.message
