'use client'
/** Calling people by « @ » in a field of text, after the ARIA pattern of a combobox with a list. */
import { useId, useState, type KeyboardEvent, type RefObject } from 'react'
import type { PersonOfText } from '@/lib/articles/notes'
import { optionId } from './mention-list'
import { callBefore, callPerson, peopleLike } from './mentions'

type Options = { field: RefObject<HTMLTextAreaElement | null>; text: string; write: (text: string) => void; people: readonly PersonOfText[] }

export function useCalling({ field, text, write, people }: Options) {
  const list = useId()
  const [caret, setCaret] = useState<number | null>(null)
  const [at, setAt] = useState(0)
  // Where a list was closed by Escape: it stays closed at that « @ ».
  const [closed, setClosed] = useState<number | null>(null)

  const call = caret === null ? null : callBefore(text, caret)
  const found = call && call.from !== closed ? peopleLike(people, call.query) : []
  const chosen = found[Math.min(at, found.length - 1)]

  /** To be called whenever text or caret may have moved. */
  const look = () => {
    const { current } = field
    const now = current && current.selectionStart === current.selectionEnd ? current.selectionStart : null
    setCaret(now)
    setAt(0)
    if (!current || now === null || callBefore(current.value, now) === null) setClosed(null)
  }
  const choose = (person: PersonOfText) => {
    if (!call || !field.current) return
    const put = callPerson(text, call, person)
    write(put.text)
    setCaret(null)
    // The field shows the new text after this; only then can its caret stand behind the name.
    requestAnimationFrame(() => field.current?.setSelectionRange(put.caret, put.caret))
  }
  /** Answers whether the key was the list's. */
  const press = (event: KeyboardEvent): boolean => {
    if (!call || !chosen || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return false
    const index = found.indexOf(chosen)
    const moves: Record<string, () => void> = {
      ArrowDown: () => setAt((index + 1) % found.length),
      ArrowUp: () => setAt((index - 1 + found.length) % found.length),
      Enter: () => choose(chosen),
      Tab: () => choose(chosen),
      Escape: () => setClosed(call.from),
    }
    const move = moves[event.key]
    if (!move) return false
    event.preventDefault()
    event.stopPropagation()
    move()
    return true
  }
  const leave = () => setCaret(null)

  return { list, found, at: chosen ? found.indexOf(chosen) : 0, current: chosen ? optionId(list, chosen) : undefined, look, choose, press, leave }
}
