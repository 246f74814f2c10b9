'use client'
/** What this browser kept of the text and the server has not: found when the page opens, offered until decided. */
import { useEffect, useState } from 'react'
import { sameContent, type Content } from '../types'
import type { DraftKeeper, Kept } from './draft-keeper'

export function useKeptCopies(keeper: DraftKeeper, saved: Content, editable: boolean) {
  const [copies, setCopies] = useState<Kept[]>([])

  useEffect(() => {
    if (!editable) return
    const draft = keeper.draft()
    // The draft's place is needed for what is written now: what it holds becomes a copy.
    if (draft && sameContent(draft.content, saved)) keeper.forget()
    else if (draft) keeper.setAside(draft)
    const found = keeper.copies()
    for (const copy of found) if (sameContent(copy.content, saved)) keeper.drop(copy)
    setCopies(keeper.copies())
    // Once, when the page opens: later the server's text and the browser's differ as a matter of course.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [keeper, editable])

  // A copy from this very page is the person's own choice a moment ago, not a find.
  const [justSetAside, setJustSetAside] = useState<Kept | null>(null)

  const decided = (copy: Kept) => {
    keeper.drop(copy)
    setCopies(keeper.copies())
  }
  return { copies, resumed: decided, discarded: decided, justSetAside, setAside: (copy: Kept) => { setJustSetAside(copy); setCopies([copy, ...copies]) } }
}
