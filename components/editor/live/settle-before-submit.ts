'use client'
/**
 * No step may leave with an older text than the one on the screen: every form inside the
 * editor's page waits until all that was typed is in the database, asks for the revision
 * that holds it, and goes with that version.
 */
import { useEffect, useRef, useState } from 'react'
import { useSteady } from '../use-steady'
import type { LiveText } from './live-text'

function writeVersion(form: HTMLFormElement, version: number): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type="hidden"][name="version"]')) input.value = String(version)
}

/** Why a step does not go: words are not in the database yet, or the server did not say which revision holds them. */
export type HeldUp = 'unsaved' | 'unsettled'

/** Brings the working revision up to what people typed; answers its version, null where that failed. */
async function settledVersion(articleId: string): Promise<number | null> {
  try {
    const response = await fetch(`/api/articles/${articleId}/texte`, { method: 'POST', headers: { accept: 'application/json' }, credentials: 'same-origin' })
    const answer: unknown = response.ok ? await response.json() : null
    return typeof answer === 'object' && answer !== null && 'version' in answer && typeof answer.version === 'number' ? answer.version : null
  } catch {
    return null
  }
}

/** How a shared text settles. */
export async function settleShared(articleId: string, live: LiveText): Promise<number | HeldUp> {
  if (!(await live.settle())) return 'unsaved'
  return (await settledVersion(articleId)) ?? 'unsettled'
}

/** `settle` answers the version that holds all that was typed, or why there is none. */
export function useSettleBeforeSubmit(settle: () => Promise<number | HeldUp>, isSaved: boolean) {
  const root = useRef<HTMLDivElement>(null)
  const [heldUp, setHeldUp] = useState<HeldUp | null>(null)
  const latest = useSteady(settle)

  useEffect(() => {
    if (isSaved) setHeldUp((before) => (before === 'unsaved' ? null : before))
  }, [isSaved])

  useEffect(() => {
    const page = root.current
    if (!page) return
    const settled = new WeakSet<HTMLFormElement>()
    const settling = new WeakSet<HTMLFormElement>()
    const submit = (event: SubmitEvent) => {
      const { target: form, submitter } = event
      if (!(form instanceof HTMLFormElement) || form.hasAttribute('data-editor-form') || form.method === 'dialog') return
      if (settled.delete(form)) return
      event.preventDefault()
      event.stopPropagation()
      if (settling.has(form)) return
      settling.add(form)
      setHeldUp(null)
      // A form that is being submitted cannot be submitted: not before this event is over.
      const over = new Promise((resolve) => setTimeout(resolve))
      void Promise.all([latest(), over]).then(([version]) => {
        settling.delete(form)
        if (typeof version === 'string') {
          form.closest('dialog')?.close()
          return setHeldUp(version)
        }
        writeVersion(form, version)
        settled.add(form)
        form.requestSubmit(submitter)
      })
    }
    // On the way down, before React hands the form to its action.
    page.addEventListener('submit', submit, { capture: true })
    return () => page.removeEventListener('submit', submit, { capture: true })
  }, [latest])

  return { root, heldUp }
}
