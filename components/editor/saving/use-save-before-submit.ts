'use client'
/**
 * No step may leave with an older text than the one on the screen: every form inside
 * the editor's page waits for the save, then goes with the version that was saved.
 */
import { useEffect, useRef, useState } from 'react'
import type { Saver, SaverView } from './saver'

function writeVersion(form: HTMLFormElement, version: number): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type="hidden"][name="version"]')) input.value = String(version)
}

export function useSaveBeforeSubmit(saver: Saver, saving: SaverView) {
  const root = useRef<HTMLDivElement>(null)
  const [waiting, setWaiting] = useState(false)

  useEffect(() => {
    for (const form of root.current?.querySelectorAll('form') ?? []) writeVersion(form, saving.version)
  }, [saving.version])

  useEffect(() => {
    if (saving.phase.is === 'saved') setWaiting(false)
  }, [saving.phase.is])

  useEffect(() => {
    const page = root.current
    if (!page) return
    const submit = (event: SubmitEvent) => {
      const { target: form, submitter } = event
      if (!(form instanceof HTMLFormElement) || form.hasAttribute('data-editor-form') || form.method === 'dialog') return
      writeVersion(form, saver.current().version)
      if (!saver.unsaved) return
      event.preventDefault()
      event.stopPropagation()
      void saver.settle().then((saved) => {
        writeVersion(form, saver.current().version)
        if (saved) return form.requestSubmit(submitter)
        form.closest('dialog')?.close()
        setWaiting(true)
      })
    }
    // On the way down, before React hands the form to its action.
    page.addEventListener('submit', submit, { capture: true })
    return () => page.removeEventListener('submit', submit, { capture: true })
  }, [saver])

  return { root, waiting }
}
