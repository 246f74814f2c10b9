import type { ReactNode } from 'react'
import { Icon } from '../icon'
import { errorOf, fieldId, type FormView } from './form-view'

type Props = {
  view: FormView
  name: string
  label: string
  required?: boolean
  hint?: string
  type?: 'text' | 'email' | 'url'
  autoComplete?: string
  maxLength?: number
  /** Several lines: how many. */
  rows?: number
}

/** One labelled field: hint under the label, error under the field, what was typed still in it. */
export function Field({ view, name, label, required = false, hint, type = 'text', autoComplete, maxLength, rows }: Props) {
  const id = fieldId(view, name)
  const error = errorOf(view, name)
  const shared = {
    id,
    name,
    required,
    maxLength,
    autoComplete,
    defaultValue: view.values[name],
    className: `input ${rows ? 'input-area' : ''}`,
    ...described(id, hint, error),
  }
  return (
    <div className="grid content-start gap-1.5">
      <Label htmlFor={id} required={required}>
        {label}
      </Label>
      {hint && (
        <p id={`${id}-aide`} className="hint">
          {hint}
        </p>
      )}
      {rows ? <textarea {...shared} rows={rows} /> : <input {...shared} type={type} {...(type === 'email' && { inputMode: 'email', spellCheck: false, autoCapitalize: 'none' })} />}
      <FieldError id={id} message={error} />
    </div>
  )
}

/** One of a few, none of which is chosen before. */
export function SelectField({ view, name, label, required = false, none, choices }: Pick<Props, 'view' | 'name' | 'label' | 'required'> & { none: string; choices: { value: string; label: string }[] }) {
  const id = fieldId(view, name)
  const error = errorOf(view, name)
  return (
    <div className="grid content-start gap-1.5">
      <Label htmlFor={id} required={required}>
        {label}
      </Label>
      <select id={id} name={name} required={required} defaultValue={view.values[name] ?? ''} className="input" {...described(id, undefined, error)}>
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <FieldError id={id} message={error} />
    </div>
  )
}

/** One box to tick, its label beside it. */
export function CheckField({ view, name, required = false, children }: { view: FormView; name: string; required?: boolean; children: ReactNode }) {
  const id = fieldId(view, name)
  const error = errorOf(view, name)
  return (
    <div className="grid gap-1.5">
      <div className="flex items-start gap-3">
        <input type="checkbox" id={id} name={name} required={required} defaultChecked={view.values[name] === 'on'} className="checkbox mt-0.5" {...described(id, undefined, error)} />
        <label htmlFor={id} className="text-base">
          {children}
          {required && <Star />}
        </label>
      </div>
      <FieldError id={id} message={error} />
    </div>
  )
}

function Label({ htmlFor, required, children }: { htmlFor: string; required: boolean; children: ReactNode }) {
  return (
    <label htmlFor={htmlFor} className="text-base font-semibold">
      {children}
      {required && <Star />}
    </label>
  )
}

const Star = () => (
  <>
    {' '}
    <span className="text-danger">*</span>
  </>
)

function FieldError({ id, message }: { id: string; message: string | undefined }) {
  if (!message) return null
  return (
    <p id={`${id}-erreur`} className="flex gap-1.5 text-md font-medium text-danger">
      <Icon name="alert" className="mt-0.5 size-4" />
      {message}
    </p>
  )
}

function described(id: string, hint: string | undefined, error: string | undefined) {
  const by = [hint && `${id}-aide`, error && `${id}-erreur`].filter(Boolean).join(' ')
  return { ...(by && { 'aria-describedby': by }), ...(error && { 'aria-invalid': true }) }
}
