'use client'
/** Which panel is open, and the way to each field from the list of what is missing. */
import type { Editor } from '@tiptap/react'
import { useState, type MouseEvent } from 'react'

const addresses = /^(?:titre|chapo|rubrique|corps|figure-\d+)$/
const inPanel = new Set(['rubrique', 'figure-0'])

/** Below this the panel is a sheet over the text. */
const isNarrow = (): boolean => window.matchMedia('(width < 64rem)').matches

export function useFields(editor: Editor | null) {
  const [tab, setTab] = useState('sheet')
  const [sheetOpen, setSheetOpen] = useState(false)

  const goTo = (field: string) => {
    if (inPanel.has(field)) setTab('sheet')
    setSheetOpen(inPanel.has(field) && isNarrow())
    // After the panel has come or gone, which moves the focus itself.
    setTimeout(() => {
      if (field === 'corps') return editor?.commands.focus('end')
      const element = document.getElementById(field)
      const control = field.startsWith('figure-') ? element?.querySelector<HTMLElement>('[data-field="alt"], button') : element
      control?.focus()
      control?.scrollIntoView({ block: 'center', behavior: 'instant' })
    }, 60)
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

  return { tab, setTab, sheetOpen, setSheetOpen, goTo, onLinkClick }
}
