'use client'
/**
 * No step may leave with an older text than the one on the screen: every form inside the
 * editor's page waits until all that was typed is in the database, asks for the revision
 * that holds it, and goes with that version.
 */
import { useEffect, useRef, useState } from 'react'
import type { LiveText } from './live-text'
import type { LiveView } from './live-view'

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

export function useSettleBeforeSubmit(articleId: string, live: LiveText, view: LiveView) {
  const root = useRef<HTMLDivElement>(null)
  const [heldUp, setHeldUp] = useState<HeldUp | null>(null)

  useEffect(() => {
    if (view.phase.is === 'saved') setHeldUp((before) => (before === 'unsaved' ? null : before))
  }, [view.phase.is])

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
      const holdUp = (why: HeldUp) => {
        form.closest('dialog')?.close()
        setHeldUp(why)
      }
      void live.settle().then(async (isSaved) => {
        const version = isSaved ? await settledVersion(articleId) : null
        settling.delete(form)
        if (version === null) return holdUp(isSaved ? 'unsettled' : 'unsaved')
        writeVersion(form, version)
        settled.add(form)
        form.requestSubmit(submitter)
      })
    }
    // On the way down, before React hands the form to its action.
    page.addEventListener('submit', submit, { capture: true })
    return () => page.removeEventListener('submit', submit, { capture: true })
  }, [articleId, live])

  return { root, heldUp }
}
