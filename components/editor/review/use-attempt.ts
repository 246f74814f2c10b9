import { useRef } from 'react'
import { uuidv7 } from 'uuidv7'

type Attempt = {
  /** An id for what is sent: the same while the words are the same, so that trying again never says a thing twice. */
  idFor: (body: string) => string
  /** It arrived: the same words once more are another note. */
  arrived: () => void
}

export function useAttempt(): Attempt {
  const last = useRef<{ body: string; id: string } | null>(null)
  return {
    idFor(body) {
      if (last.current?.body !== body) last.current = { body, id: uuidv7() }
      return last.current.id
    },
    arrived: () => void (last.current = null),
  }
}
