import { useCallback, useRef } from 'react'

/** A function that stays the same while what it does follows the last render: whoever is given it need not be drawn again for it. */
export function useSteady<Given extends unknown[], Answer>(act: (...given: Given) => Answer): (...given: Given) => Answer {
  const latest = useRef(act)
  latest.current = act
  return useCallback((...given) => latest.current(...given), [])
}
