'use client'
/** The editors on one side, the review panel on the other: which card is in question, verdicts, new notes. */
import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useText } from '@/components/ui/text'
import { anchorNote } from '@/lib/content/review'
import { cardId, type ReviewPanelProps, type ThreadsOfPage } from '../review'
import { mappingOf } from '../tools/mapping-of'
import { useSteady } from '../use-steady'
import { placeAtCaret, placesOf, showPlace } from './active-place'
import { areOpen, type Editors, type Snapshot } from './snapshot'
import { mayType, type LiveView } from './live-view'

type Options = { editors: Editors; snapshot: Snapshot | null; people: ThreadsOfPage['people']; view: LiveView; me: string; showPanel: () => void }

type Draft = { editor: Editor; from: number; to: number; quote: string }

const all = ({ title, standfirst, body }: Editors): Editor[] => [title, standfirst, body].filter((editor) => editor !== null)

export function useReview({ editors, snapshot, people, view, me, showPanel }: Options): { count: number; panel: Omit<ReviewPanelProps, 'articleId' | 'store'> } {
  const t = useText('editor')
  const [active, setActive] = useState<string | null>(null)
  const [draft, setDraft] = useState<Draft | null>(null)
  // Anchored since the text was last read: not lost, only new.
  const [fresh, setFresh] = useState<ReadonlyMap<string, number>>(new Map())
  useEffect(() => setFresh((before) => (before.size > 0 ? new Map() : before)), [snapshot])
  const latest = useRef({ editors, showPanel, view })
  latest.current = { editors, showPanel, view }
  const { title, standfirst, body } = editors

  // The card follows the caret.
  useEffect(() => {
    const open = all({ title, standfirst, body })
    const look = ({ editor }: { editor: Editor }) => {
      if (editor.isFocused) setActive(placeAtCaret(editor.state))
    }
    for (const editor of open) editor.on('selectionUpdate', look)
    return () => {
      for (const editor of open) editor.off('selectionUpdate', look)
    }
  }, [title, standfirst, body])
  useEffect(() => {
    showPlace(active)
    return () => showPlace(null)
  }, [active])

  const activate = useCallback((id: string) => {
    setActive(id)
    latest.current.showPanel()
    document.querySelector(placesOf(id))?.scrollIntoView({ block: 'center' })
  }, [])

  const lastFocused = useRef<Editor | null>(null)
  useEffect(() => {
    const open = all({ title, standfirst, body })
    const keep = ({ editor }: { editor: Editor }) => void (lastFocused.current = editor)
    for (const editor of open) editor.on('focus', keep)
    return () => {
      for (const editor of open) editor.off('focus', keep)
      lastFocused.current = null
      setDraft(null)
    }
  }, [title, standfirst, body])

  const backToText = useCallback(() => (lastFocused.current ?? latest.current.editors.body)?.view.focus(), [])

  const compose = useCallback(() => {
    const editor = lastFocused.current ?? latest.current.editors.body
    const selection = editor?.state.selection
    // Its anchor is a change of the text.
    if (!editor || !selection || selection.empty || !mayType(latest.current.view)) return
    const { from, to } = selection
    setDraft({ editor, from, to, quote: editor.state.doc.textBetween(from, to, ' ') })
    latest.current.showPanel()
  }, [])
  // The passage moves while the note is written, by others' hands too.
  useEffect(() => {
    if (!draft) return
    const { editor } = draft
    const follow = ({ transaction }: { transaction: Parameters<typeof mappingOf>[0] }) => {
      if (!transaction.docChanged) return
      const mapping = mappingOf(transaction)
      setDraft((now) => now && { ...now, from: mapping.map(now.from, 1), to: mapping.map(now.to, -1) })
    }
    editor.on('transaction', follow)
    return () => void editor.off('transaction', follow)
  }, [draft])
  const anchored = useSteady((id: string) => {
    if (draft && draft.from < draft.to) draft.editor.view.dispatch(anchorNote(draft.editor.state.tr, draft.from, draft.to, id).setMeta('addToHistory', false))
    if (draft) setFresh((before) => new Map(before).set(id, draft.from))
    setDraft(null)
    setActive(id)
    // The field that had the focus goes: on with the reading.
    backToText()
  })

  const decide = useSteady((verdict: 'accept' | 'reject', ids: string[]) => {
    if (!areOpen(editors)) return
    const isAll = snapshot !== null && ids.length > 1 && ids.length === snapshot.suggestions.length
    for (const { commands } of all(editors)) {
      if (isAll) commands[verdict === 'accept' ? 'acceptAllSuggestions' : 'rejectAllSuggestions']()
      else for (const id of ids) commands[verdict === 'accept' ? 'acceptSuggestion' : 'rejectSuggestion'](id)
    }
  })
  const withdraw = useCallback((id: string) => decide('reject', [id]), [decide])
  const leaveDraft = useCallback(() => setDraft(null), [])

  // Where a mail, or a refusal on this page, leads to one of them.
  const isRead = snapshot !== null
  useEffect(() => {
    if (!isRead) return
    const goTo = (hash: string | null | undefined) => {
      const asked = /^#note-(.+)$/.exec(hash ?? '')?.[1]
      if (!asked) return false
      activate(asked)
      document.getElementById(cardId(asked))?.focus()
      return true
    }
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#note-"]') : null
      link?.closest('dialog')?.close()
      if (!goTo(link?.getAttribute('href'))) return
      event.preventDefault()
      event.stopPropagation()
    }
    goTo(window.location.hash)
    document.addEventListener('click', follow, { capture: true })
    return () => document.removeEventListener('click', follow, { capture: true })
  }, [isRead, activate])

  const suggestions = useMemo(() => {
    const names = new Map(Object.values(people).flat().map(({ id, name }) => [id, name]))
    return (snapshot?.suggestions ?? []).map(({ id, author, at, from, kinds, inserted, deleted, marked }) => ({
      id, mine: author === me, authorName: names.get(author) ?? t('review.unknownAuthor'), at: new Date(at * 1000).toISOString(), position: from, kinds, inserted, deleted, modified: marked,
    }))
  }, [snapshot, people, me, t])

  const places = useMemo(() => snapshot && new Map([...fresh, ...snapshot.places]), [fresh, snapshot])

  return {
    count: suggestions.length,
    panel: {
      suggestions, places, active, activate, backToText, anchored, compose, draft, leaveDraft,
      ...(mayType(view) && (view.may === 'write' ? { decide } : { withdraw })),
    },
  }
}
