'use client'
/** Whose text it is and who is in it at this moment. */
import { useEffect, useState } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import { Avatar } from '@/components/ui/avatar'
import { useText } from '@/components/ui/text'
import { toneOf } from './tone'

type Named = { id: string; name: string }

const isNamed = (user: unknown): user is Named => typeof user === 'object' && user !== null && 'id' in user && 'name' in user && typeof user.id === 'string' && typeof user.name === 'string'

/** The others who have the text open, each once, however many tabs they have. */
export function usePresent(awareness: Awareness | null, me: string): Named[] {
  const [present, setPresent] = useState<Named[]>([])
  useEffect(() => {
    if (!awareness) return setPresent([])
    const look = () => {
      const people = new Map<string, Named>()
      for (const { user } of awareness.getStates().values() as Iterable<{ user?: unknown }>) if (isNamed(user) && user.id !== me) people.set(user.id, { id: user.id, name: user.name })
      const next = [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr'))
      setPresent((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    look()
    awareness.on('change', look)
    return () => awareness.off('change', look)
  }, [awareness, me])
  return present
}

/** More than this many faces would push the buttons off a phone. */
const faces = 4

export function Here({ people, present }: { people: Named[]; present: Named[] }) {
  const t = useText('editor')
  const away = people.filter(({ id }) => !present.some((other) => other.id === id))
  const shown = [...present.map((person) => ({ ...person, isHere: true })), ...away.map((person) => ({ ...person, isHere: false }))].slice(0, faces)
  return (
    <>
      <ul aria-label={t('here.label')} className="hidden gap-1.5 sm:flex">
        {shown.map(({ id, name, isHere }) => (
          <li key={id} title={isHere ? t('here.isHere', { name }) : name} className={isHere ? `here tone-${toneOf(id)}` : undefined}>
            <Avatar name={name} />
            <span className="sr-only">{isHere ? t('here.isHere', { name }) : name}</span>
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">{present.length > 0 ? t('here.who', { names: present.map(({ name }) => name).join(', '), count: present.length }) : ''}</p>
    </>
  )
}
