'use client'
import { useRef, type ReactNode } from 'react'
import { useRowKeys } from './row-keys'

/** A list whose rows are walked by j and k; its rows are `li` that can be focused. */
export function KeyedRows({ label, children }: { label: string; children: ReactNode }) {
  const list = useRef<HTMLUListElement>(null)
  useRowKeys(list)
  return <ul ref={list} aria-label={label}>{children}</ul>
}
