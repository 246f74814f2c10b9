'use client'
/** The texts this browser set aside: offered until the person has decided. */
import { useEffect, useState } from 'react'
import type { Content } from '../types'
import { KeptCopies, type Kept } from './kept-copies'

const nowhere = { getItem: () => null, setItem: () => { throw new Error('no storage') }, removeItem: () => undefined, key: () => null, length: 0 }

/** The browser's storage, or one that keeps nothing. */
export function browserStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> {
  try {
    return window.localStorage
  } catch {
    // Some browsers refuse storage as a whole; on the server there is none.
    return nowhere
  }
}

export function useKeptCopies(articleId: string, userId: string) {
  const [keeper] = useState(() => new KeptCopies(articleId, userId, browserStorage()))
  const [copies, setCopies] = useState<Kept[]>([])
  useEffect(() => setCopies(keeper.all()), [keeper])

  return {
    copies,
    setAside(content: Content) {
      const copy = { at: new Date().toISOString(), content }
      keeper.add(copy)
      // On this page it is offered also where the browser had no room for it.
      setCopies((before) => [copy, ...before])
    },
    drop(copy: Kept) {
      keeper.drop(copy)
      setCopies((before) => before.filter((other) => other !== copy))
    },
  }
}
