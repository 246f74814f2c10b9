'use client'
/** Words, signs and minutes of the text, or of what is selected. Counted in a pause: a key waits for nothing. */
import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { useText } from '@/components/ui/text'
import { readingMinutes } from '@/lib/content'
import { countsBetween, countsIn, type Counts } from './counting'

const pause = 250

type Shown = { whole: Counts; selected: Counts | null }

function shownOf({ state: { doc, selection } }: Editor): Shown {
  return { whole: countsIn(doc), selected: selection.empty ? null : countsBetween(doc, selection.from, selection.to) }
}

export function TextCounts({ editor, goal, className = '' }: { editor: Editor; goal?: number; className?: string }) {
  const t = useText('editor')
  const agreed = useText('proposals')
  const [{ whole, selected }, show] = useState(() => shownOf(editor))
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(waiting)
      waiting = setTimeout(() => show(shownOf(editor)), pause)
    }
    later()
    editor.on('transaction', later)
    return () => {
      clearTimeout(waiting)
      editor.off('transaction', later)
    }
  }, [editor])
  return (
    <p className={`tabular-nums ${className}`}>
      {selected && selected.signs > 0 ? t('counts.selected', selected) : t('counts.whole', { ...whole, minutes: readingMinutes(whole.words) })}
      {goal !== undefined && <> · {agreed('brief.goal', { share: Math.round((whole.words / goal) * 100), goal })}</>}
    </p>
  )
}
