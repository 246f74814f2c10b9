'use client'
/** A field that looks like the words it holds and grows with them. It takes one paragraph: Enter moves on. */
import type { Ref } from 'react'

type Props = {
  id: string
  label: string
  placeholder: string
  value: string
  maximum: number
  onChange: (value: string) => void
  onEnter: () => void
  readOnly: boolean
  error: string | undefined
  className: string
  ref?: Ref<HTMLTextAreaElement>
}

export function GrowingField({ id, label, placeholder, value, maximum, onChange, onEnter, readOnly, error, className, ref }: Props) {
  return (
    <div>
      <div className={`growing ${className}`} data-words={value || placeholder}>
        <textarea
          ref={ref}
          id={id}
          rows={1}
          lang="fr"
          aria-label={`${label} *`}
          aria-required="true"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          placeholder={placeholder}
          value={value}
          maxLength={maximum}
          readOnly={readOnly}
          onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            onEnter()
          }}
        />
      </div>
      {error && <p id={`${id}-error`} className="mt-1 font-sans text-sm font-medium text-danger">{error}</p>}
    </div>
  )
}
