'use client'
/** Section, keywords and opening picture: fields of the shared document, the last writer of one wins. */
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { readFields, writeFields, type SharedFields } from '@/lib/articles/shared/fields'

const none: SharedFields = { sectionId: null, tags: [], hero: null }

export function useSharedFields(doc: Y.Doc): { fields: SharedFields; change: (patch: Partial<SharedFields>) => void } {
  const store = useMemo(() => {
    const map = doc.getMap('fields')
    let fields = readFields(map) ?? none
    return {
      current: () => fields,
      subscribe: (listener: () => void) => {
        const look = () => {
          fields = readFields(map) ?? fields
          listener()
        }
        map.observe(look)
        return () => map.unobserve(look)
      },
      change: (patch: Partial<SharedFields>) => doc.transact(() => writeFields(map, { ...fields, ...patch })),
    }
  }, [doc])
  const fields = useSyncExternalStore(store.subscribe, store.current, store.current)
  return { fields, change: useCallback((patch) => store.change(patch), [store]) }
}
