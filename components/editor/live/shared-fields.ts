'use client'
/** Section, keywords and opening picture: fields of the shared document, the last writer of one wins. */
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { readFields, writeFields, type SharedFields } from '@/lib/articles/shared/fields'

/** `before`: what they say until the document is there. */
export function useSharedFields(doc: Y.Doc | null, before: SharedFields): { fields: SharedFields; change: (patch: Partial<SharedFields>) => void } {
  const store = useMemo(() => doc && storeOf(doc), [doc])
  const fields = useSyncExternalStore(store?.subscribe ?? never, store?.current ?? (() => before), () => before)
  return { fields, change: useCallback((patch) => store?.change(patch), [store]) }
}

const never = () => () => undefined

function storeOf(doc: Y.Doc) {
  const map = doc.getMap('fields')
  let fields = readFields(map) ?? { sectionId: null, tags: [], hero: null }
  return {
    current: () => fields,
    subscribe: (listener: () => void) => {
      const look = () => {
        fields = readFields(map) ?? fields
        listener()
      }
      map.observe(look)
      look()
      return () => map.unobserve(look)
    },
    change: (patch: Partial<SharedFields>) => doc.transact(() => writeFields(map, { ...fields, ...patch })),
  }
}
