'use client'
/** What the editors hold, read when typing pauses: words and readiness, suggestions, anchors. */
import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { anchorsIn, articleOf, asWritten, suggestionsIn, wordsOf, type Suggestion as InText } from '@/lib/content/review'
import { fragments } from '@/lib/articles/shared/text-document'
import { uploadsIn, type Doc } from '@/lib/content'
import type { SharedFields } from '@/lib/articles/shared/fields'
import type { Content } from '../types'

export type Editors = Record<'title' | 'standfirst' | 'body', Editor | null>
export type OpenEditors = { [Name in keyof Editors]: Editor }

export const noEditors: Editors = { title: null, standfirst: null, body: null }

export const areOpen = (editors: Editors): editors is OpenEditors => Object.values(editors).every((editor) => editor !== null)

/** Reading a long text while somebody types in it would be felt: it is read when they pause (ms), and at the latest after so long. */
const pause = 250
const longest = 2_000
// Title and standfirst stand before the text; positions are only compared.
const before = { title: -20_000_000, standfirst: -10_000_000, body: 0 } as const

export type Snapshot = {
  words: Omit<Content, keyof SharedFields>
  suggestions: InText[]
  places: ReadonlyMap<string, number>
  /** Of every picture, proposed ones too. */
  uploads: string[]
}

/** Each suggestion once, and where each note hangs, over the three editors. */
function reviewOf(editors: OpenEditors): Pick<Snapshot, 'suggestions' | 'places'> {
  const suggestions: InText[] = []
  const places = new Map<string, number>()
  for (const name of fragments) {
    const { doc } = editors[name].state
    for (const found of suggestionsIn(doc)) suggestions.push({ ...found, from: found.from + before[name] })
    for (const [id, { from }] of anchorsIn(doc)) places.set(id, from + before[name])
  }
  return { suggestions, places }
}

/** The text as it would be published. */
function writtenIn(editors: OpenEditors): Snapshot['words'] {
  return {
    title: wordsOf(asWritten(editors.title.state.doc)),
    standfirst: wordsOf(asWritten(editors.standfirst.state.doc)),
    body: articleOf(asWritten(editors.body.state.doc)),
  }
}

const read = (editors: OpenEditors): Snapshot => ({ words: writtenIn(editors), ...reviewOf(editors), uploads: uploadsIn(editors.body.getJSON() as Doc) })

/** Follows the editors; null until all three are there. */
export function useSnapshot({ title, standfirst, body }: Editors): Snapshot | null {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null)
  useEffect(() => {
    const editors = { title, standfirst, body }
    if (!areOpen(editors)) return setSnapshot(null)
    let waiting: ReturnType<typeof setTimeout> | undefined
    let since: number | null = null
    const look = () => {
      since = null
      setSnapshot(read(editors))
    }
    const later = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (!transaction.docChanged) return
      const now = performance.now()
      since ??= now
      clearTimeout(waiting)
      waiting = setTimeout(look, Math.min(pause, Math.max(0, since + longest - now)))
    }
    for (const name of fragments) editors[name].on('transaction', later)
    look()
    return () => {
      clearTimeout(waiting)
      for (const name of fragments) editors[name].off('transaction', later)
    }
  }, [title, standfirst, body])
  return snapshot
}
