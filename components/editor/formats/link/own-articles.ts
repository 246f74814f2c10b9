'use client'
/** Published articles of the site for what somebody types: what the search field offers readers. */
import { useEffect, useState } from 'react'
import { hrefFromTyping } from '@/lib/content'

export type OwnArticle = { path: string; title: string; section: string }
type Offered = { says: string; articles: OwnArticle[] }

const none: Offered = { says: '', articles: [] }
/** How long (ms) nobody must have typed. */
const pause = 150
const [fewest, most] = [2, 60]

async function ask(words: string, signal: AbortSignal): Promise<Offered> {
  const answer = await fetch(`/recherche/suggestions?q=${encodeURIComponent(words)}`, { signal })
  return answer.ok ? ((await answer.json()) as Offered) : none
}

/** What is offered for these words; nothing for an address, and nothing while the site cannot be reached. */
export function useOwnArticles(typed: string): Offered {
  const words = typed.trim()
  const isAsked = words.length >= fewest && words.length <= most && hrefFromTyping(words) === null
  const [offered, offer] = useState(none)
  useEffect(() => {
    if (!isAsked) return offer(none)
    const asking = new AbortController()
    const waiting = setTimeout(() => {
      ask(words, asking.signal).then(offer, () => !asking.signal.aborted && offer(none))
    }, pause)
    return () => {
      clearTimeout(waiting)
      asking.abort()
    }
  }, [words, isAsked])
  return isAsked ? offered : none
}
