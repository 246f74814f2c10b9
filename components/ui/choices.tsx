'use client'
import { useId } from 'react'

type Props<Value extends string> = { legend: string; value: Value; choices: readonly { value: Value; label: string; hint?: string }[]; onChoose: (value: Value) => void }

/** One of a few that are all in sight. Nothing is sent: what is chosen changes the form around it. */
export function Choices<Value extends string>({ legend, value, choices, onChoose }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className="grid gap-2">
      <legend className="sr-only">{legend}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {choices.map((choice) => (
          <label key={choice.value} className="flex cursor-pointer gap-2.5 rounded-box border border-edge bg-card px-3 py-2.5 hover:bg-wash has-checked:border-accent has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
            {/* A form that was answered goes back to what is checked by default: the chosen one, then. */}
            <input ref={(input) => void (input && (input.defaultChecked = choice.value === value))} type="radio" name={name} value={choice.value} checked={choice.value === value} onChange={() => onChoose(choice.value)} className="mt-0.5 size-4.5 shrink-0 accent-accent outline-none" />
            <span className="grid">
              <span className="text-md font-semibold text-ink">{choice.label}</span>
              {choice.hint && <span className="text-sm text-muted">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
