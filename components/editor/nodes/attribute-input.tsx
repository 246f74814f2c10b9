'use client'
/** A field for one attribute of a node. It holds what is typed itself: the document answers a moment later, and the caret must not jump. */
import { useEffect, useRef, useState, type ComponentProps } from 'react'
import { withoutForbiddenCharacters } from '@/lib/content'

type Props = { value: string; change: (value: string) => void; leave: () => void } & Omit<ComponentProps<'input'>, 'value' | 'onChange'>

export function AttributeInput({ value, change, leave, className = 'font-sans text-md', ...rest }: Props) {
  const [typed, setTyped] = useState(value)
  const input = useRef<HTMLInputElement>(null)
  const sent = useRef(value)
  // What comes back of one's own typing changes nothing; a view that was given another node shows that one's words.
  useEffect(() => {
    if (document.activeElement === input.current && value === sent.current) return
    sent.current = value
    setTyped(value)
  }, [value])
  return (
    <input
      ref={input}
      type="text"
      value={typed}
      onChange={(event) => {
        const words = withoutForbiddenCharacters(event.target.value)
        setTyped(words)
        sent.current = words
        change(words)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        event.preventDefault()
        leave()
      }}
      className={`min-w-0 rounded-[4px] border border-transparent bg-transparent px-2 py-1 text-ink placeholder:text-muted hover:border-line focus:border-edge ${className}`}
      {...rest}
    />
  )
}
