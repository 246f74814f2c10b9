'use client'
/** One saver for the open text, bound to the life of the page. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { DraftKeeper } from './draft-keeper'
import { Saver, type SaverView } from './saver'
import type { Content } from '../types'

type Options = { articleId: string; userId: string; version: number; savedAt: string; read: () => Content }

const noStorage = { getItem: () => null, setItem: () => { throw new Error('no storage') }, removeItem: () => undefined }

function browserStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  try {
    return window.localStorage
  } catch {
    // Some browsers refuse storage as a whole; on the server there is none.
    return noStorage
  }
}

export function useSaver({ articleId, userId, version, savedAt, read }: Options): { saver: Saver; saving: SaverView } {
  const [saver] = useState(() => new Saver({ articleId, version, savedAt, read, keeper: new DraftKeeper(articleId, userId, browserStorage()) }))
  const saving = useSyncExternalStore(saver.subscribe, saver.current, saver.current)

  useEffect(() => {
    saver.start()
    const leave = () => saver.leave()
    const comeBack = () => saver.cameBack()
    const hide = () => (document.visibilityState === 'hidden' ? saver.leave() : saver.cameBack())
    const warn = (event: BeforeUnloadEvent) => {
      if (!saver.unsaved) return
      saver.flush()
      event.preventDefault()
    }
    const bound: [EventTarget, string, EventListener][] = [
      [window, 'pagehide', leave], [window, 'online', comeBack], [window, 'focus', comeBack], [document, 'visibilitychange', hide],
    ]
    for (const [target, type, listener] of bound) target.addEventListener(type, listener)
    window.addEventListener('beforeunload', warn)
    return () => {
      for (const [target, type, listener] of bound) target.removeEventListener(type, listener)
      window.removeEventListener('beforeunload', warn)
      saver.stop()
    }
  }, [saver])

  return { saver, saving }
}
