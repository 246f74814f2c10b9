'use client'
/** What is typed in a form stays in the tab until it is sent: neither a page that is left nor a session that ended loses it. */
import { useEffect, useRef } from 'react'

const keyOf = (place: string): string => `tribune:form:${place}`

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
/** `of`: what the words are to become. */
type Kept = { of: string; typed: Record<string, string> }
/** `place`: one form, one place; another where its fields began with other words. */
type Props = { place: string; of: string }

/** Of the form inside which it stands. */
export function KeepTyped({ place, of }: Props) {
  const mark = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const form = mark.current?.form
    if (!form) return
    const keep = () => write(place, { of, typed: Object.fromEntries(fieldsOf(form).map(({ name, value }) => [name, value])) })
    const kept = read(place)
    if (kept) {
      for (const field of fieldsOf(form)) field.value = kept.typed[field.name] ?? field.value
      // What was kept of another page of the same form is this one's from now on.
      keep()
    }
    form.addEventListener('input', keep)
    return () => form.removeEventListener('input', keep)
  }, [place, of])
  return <input ref={mark} type="hidden" disabled />
}

/** On the page of what has arrived: the next form at this place begins anew. */
export function ForgetTyped({ place, of }: Props) {
  useEffect(() => {
    if (read(place)?.of === of) window.sessionStorage.removeItem(keyOf(place))
  }, [place, of])
  return null
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter((field): field is Field =>
    (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && ['text', 'date', 'email', 'url'].includes(field.type))) && field.name !== '')
}

function read(place: string): Kept | null {
  try {
    return JSON.parse(window.sessionStorage.getItem(keyOf(place)) ?? 'null') as Kept | null
  } catch {
    // A browser without storage kept nothing.
    return null
  }
}

function write(place: string, kept: Kept): void {
  try {
    window.sessionStorage.setItem(keyOf(place), JSON.stringify(kept))
  } catch {
    // A full or forbidden storage: the words are still in their fields.
  }
}
