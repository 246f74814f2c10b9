import { useRef } from 'react'
import { uuidv7 } from 'uuidv7'

/** An id for what is sent: the same while the words are the same, so that trying again never says a thing twice. */
export function useAttempt(): (body: string) => string {
  const last = useRef<{ body: string; id: string } | null>(null)
  return (body) => {
    if (last.current?.body !== body) last.current = { body, id: uuidv7() }
    return last.current.id
  }
}
