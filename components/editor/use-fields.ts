'use client'
/** Which panel is open, and the way to each field from the list of what is missing. */
import type { Editor } from '@tiptap/react'
import { useState, type MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import { toolsOf } from './tools/tool-state'

const addresses = /^(?:titre|chapo|rubrique|corps|figure-\d+)$/
const inPanel = new Set(['rubrique', 'figure-0'])

/** Below this the panel is a sheet over the text. */
const isNarrow = (): boolean => window.matchMedia('(width < 64rem)').matches

export function useFields(editor: Editor | null) {
  const [tab, setTab] = useState('sheet')
  const [sheetOpen, setSheetOpen] = useState(false)

  /** Opens a panel, on a phone as a sheet. */
  const show = (key: string) => flushSync(() => {
    setTab(key)
    setSheetOpen(isNarrow())
  })

  /** Shows a panel and gives it the focus: the marked place in it, or else its first. */
  const openTab = (key: string) => {
    show(key)
    const panel = document.querySelector('[role="tabpanel"]:not([hidden])')
    const marked = panel?.querySelector<HTMLElement>('[data-first]') ?? panel?.querySelector<HTMLElement>('button, input')
    marked?.focus()
  }

  // At once: the panel gives the focus back when it goes, and what comes next takes it.
  const closeSheet = () => flushSync(() => setSheetOpen(false))

  const goTo = (field: string) => {
    // At once, for the next key belongs to that field already; the panel has to be there first.
    flushSync(() => {
      if (inPanel.has(field) && editor && toolsOf(editor).isWritingOnly()) toolsOf(editor).writeOnly(false)
      if (inPanel.has(field)) setTab('sheet')
      setSheetOpen(inPanel.has(field) && isNarrow())
    })
    const element = document.getElementById(field)
    const control = field.startsWith('figure-') ? (element?.querySelector<HTMLElement>('[data-field="alt"]') ?? element?.querySelector('button')) : element
    if (field === 'corps' && editor?.state.selection.empty) editor.commands.setTextSelection(editor.state.doc.content.size)
    control?.focus()
    control?.scrollIntoView({ block: field === 'corps' ? 'nearest' : 'center' })
  }

  /** Links to a field work from anywhere on the page, also out of a dialog. */
  const onLinkClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
    const field = link?.getAttribute('href')?.slice(1)
    if (!field || !addresses.test(field)) return
    event.preventDefault()
    event.stopPropagation()
    link?.closest('dialog')?.close()
    goTo(field)
  }

  return { tab, setTab, show, openTab, closeSheet, sheetOpen, setSheetOpen, goTo, onLinkClick }
}
