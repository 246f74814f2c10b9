'use client'
/**
 * Moving an entry, by hand or by keys: it is held, shown where it would go, and sent when it
 * is let go. Refused, it goes back and says why; either way the calendar is read again.
 */
import { startTransition, useState } from 'react'
import { untouched, type FormAction } from '@/components/ui/form'
import { useNavigation } from '@/components/ui/navigation'
import { useText } from '@/components/ui/text'
import { useAnnounce } from '@/components/ui/toast'
import type { LocalTime } from '@/lib/i18n/local-time'
import { dayInWords } from '@/lib/i18n/weeks'
import { stepBy, type View } from './steps'
import { hourOf, type Shown } from './shown'

export type Moving = {
  /** What is in the hand, and where it would go. */
  held: { key: string; to: LocalTime } | null
  /** What was let go and is not answered yet. */
  sent: { key: string; to: LocalTime } | null
  /** Said to who does not see it. */
  said: string
  refusal: string | null
  pickUp(entry: Shown): void
  step(entry: Shown, key: string): boolean
  drop(entry: Shown, to?: LocalTime): void
  cancel(entry: Shown): void
}

export function useMoving(view: View, days: readonly string[], reschedule: FormAction): Moving {
  const t = useText('scheduling')
  const words = useText('studio')
  const announce = useAnnounce()
  const { refresh } = useNavigation()
  const [held, setHeld] = useState<Moving['held']>(null)
  const [sent, setSent] = useState<Moving['sent']>(null)
  const [said, setSaid] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const place = ({ date, time }: LocalTime) => t('calendar.place', { day: dayInWords(date), hour: hourOf(time) })
  const titleOf = ({ title }: Shown) => title || words('untitled')

  function send(entry: Shown, to: LocalTime) {
    setSent({ key: entry.key, to })
    startTransition(async () => {
      const form = new FormData()
      for (const [name, value] of Object.entries({ id: entry.id, version: String(entry.version), was: entry.at, ...to })) form.set(name, value)
      const answer = await reschedule(untouched, form).catch(() => null)
      const [error] = answer?.errors ?? []
      if (answer?.ok) announce(words(`done.${answer.done ?? 'saved'}`))
      else setRefusal(t('calendar.refused', { title: titleOf(entry), why: !answer ? t('calendar.unreachable') : error?.path ? error.message : t('calendar.overtaken') }))
      setSent(null)
      refresh()
    })
  }

  return {
    held,
    sent,
    said,
    refusal,
    pickUp(entry) {
      setRefusal(null)
      setHeld({ key: entry.key, to: { date: entry.date, time: entry.time } })
      setSaid(t(`calendar.held.${view}`, { title: titleOf(entry), place: place(entry) }))
    },
    step(entry, key) {
      if (held?.key !== entry.key) return false
      const to = stepBy(key, held.to, view, days)
      if (!to) return false
      setHeld({ ...held, to })
      setSaid(to.date === held.to.date && to.time === held.to.time ? t('calendar.edge', { place: place(to) }) : place(to))
      return true
    },
    drop(entry, to = held?.to) {
      setHeld(null)
      setRefusal(null)
      if (!to || (to.date === entry.date && to.time === entry.time)) return setSaid(t('calendar.stayed', { title: titleOf(entry) }))
      setSaid(t('calendar.dropped', { title: titleOf(entry), place: place(to) }))
      send(entry, to)
    },
    cancel(entry) {
      setHeld(null)
      setSaid(t('calendar.cancelled', { title: titleOf(entry), place: place(entry) }))
    },
  }
}
