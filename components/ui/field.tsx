'use client'
import type { ComponentProps, ReactNode } from 'react'
import { useField } from './form'

const box =
  'w-full rounded-box border border-edge bg-card px-3 text-base text-ink placeholder:text-muted focus-visible:outline-2 focus-visible:outline-offset-1 focus-visible:outline-accent aria-invalid:border-danger disabled:opacity-60'

type Frame = { label: string; hint?: ReactNode; required?: boolean; hideLabel?: boolean }

const described = (id: string, hint: unknown, error: unknown): string | undefined =>
  [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined

/** Label above, the control, its hint, its error. */
export function Field({ id, label, hint, required, hideLabel, error, children }: Frame & { id: string; error?: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-1.5">
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-md font-semibold text-ink'}>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </label>
      {children}
      {hint && <p id={`${id}-hint`} className="text-sm text-muted">{hint}</p>}
      {error && <p id={`${id}-error`} className="text-sm font-medium text-danger">{error}</p>}
    </div>
  )
}

/** One line of text. */
export function TextField({ name, label, hint, required, hideLabel, defaultValue, className = '', ...rest }: Frame & { name: string; defaultValue?: string } & Omit<ComponentProps<'input'>, 'defaultValue'>) {
  const { id, value, error } = useField(name, defaultValue)
  return (
    <Field id={id} label={label} hint={hint} required={required} hideLabel={hideLabel} error={error}>
      <input id={id} name={name} defaultValue={value} required={required} aria-invalid={error ? true : undefined} aria-describedby={described(id, hint, error)} className={`${box} h-10 ${className}`} {...rest} />
    </Field>
  )
}

/** Several lines of text. */
export function TextArea({ name, label, hint, required, hideLabel, defaultValue, rows = 5, ...rest }: Frame & { name: string; defaultValue?: string } & Omit<ComponentProps<'textarea'>, 'defaultValue'>) {
  const { id, value, error } = useField(name, defaultValue)
  return (
    <Field id={id} label={label} hint={hint} required={required} hideLabel={hideLabel} error={error}>
      <textarea id={id} name={name} rows={rows} defaultValue={value} required={required} aria-invalid={error ? true : undefined} aria-describedby={described(id, hint, error)} className={`${box} resize-y py-2 leading-normal`} {...rest} />
    </Field>
  )
}

export type Choice = { value: string; label: string }

/** One of a few. Its key makes it take back the chosen value after React resets the form. */
export function Select({ name, label, hint, required, hideLabel, defaultValue, choices, className = '', ...rest }: Frame & { name: string; defaultValue?: string; choices: Choice[] } & Omit<ComponentProps<'select'>, 'defaultValue'>) {
  const { id, value, error } = useField(name, defaultValue ?? choices[0]?.value)
  return (
    <Field id={id} label={label} hint={hint} required={required} hideLabel={hideLabel} error={error}>
      <select key={value} id={id} name={name} defaultValue={value} required={required} aria-invalid={error ? true : undefined} aria-describedby={described(id, hint, error)} className={`${box} h-10 pr-8 ${className}`} {...rest}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>{choice.label}</option>
        ))}
      </select>
    </Field>
  )
}

/** A box to tick, its sentence beside it. `sends`: what the form carries when it is ticked. */
export function Checkbox({ name, label, hint, required, defaultChecked = false, sends = 'on' }: { name: string; label: ReactNode; hint?: ReactNode; required?: boolean; defaultChecked?: boolean; sends?: string }) {
  const { id, value, error } = useField(name, defaultChecked ? sends : '')
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="flex gap-3 text-md text-ink">
        <input key={value} type="checkbox" id={id} name={name} value={sends} defaultChecked={value === sends} required={required} aria-invalid={error ? true : undefined} aria-describedby={described(id, hint, error)} className="mt-0.5 size-4.5 shrink-0 accent-accent" />
        <span>
          {label}
          {required && <span aria-hidden="true"> *</span>}
        </span>
      </label>
      {hint && <p id={`${id}-hint`} className="pl-7.5 text-sm text-muted">{hint}</p>}
      {error && <p id={`${id}-error`} className="pl-7.5 text-sm font-medium text-danger">{error}</p>}
    </div>
  )
}

/** « Les champs obligatoires sont indiqués avec * » */
export function RequiredNote({ children }: { children: ReactNode }) {
  return <p className="text-sm text-muted">{children}</p>
}
