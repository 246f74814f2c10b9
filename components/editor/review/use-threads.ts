'use client'
/** The threads of the open text, bound to the life of the page. `refresh` is for the live client's notice. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Threads } from '@/lib/articles/notes'
import { ThreadsStore, type ThreadsView } from './threads-store'

export type ThreadsOfPage = ThreadsView & Pick<ThreadsStore, 'refresh' | 'open' | 'reply' | 'edit' | 'remove' | 'settle'>

/** `initial`: what the page was rendered with; null loads them at once. */
export function useThreads(articleId: string, initial: Threads | null, me: { id: string; name: string }): ThreadsOfPage {
  const [store] = useState(() => new ThreadsStore(articleId, me, initial))
  const view = useSyncExternalStore(store.subscribe, store.current, store.current)

  useEffect(() => {
    if (!store.current().loaded) void store.refresh()
    // Whatever was announced while nobody listened.
    const comeBack = () => void store.refresh()
    window.addEventListener('online', comeBack)
    return () => window.removeEventListener('online', comeBack)
  }, [store])

  return useMemo(() => {
    const { refresh, open, reply, edit, remove, settle } = store
    return { ...view, refresh, open, reply, edit, remove, settle }
  }, [store, view])
}
