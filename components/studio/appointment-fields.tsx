'use client'
import { TextField } from '@/components/ui/field'
import { useText } from '@/components/ui/text'
import type { LocalTime } from '@/lib/i18n/local-time'
import { zoneIn } from '@/lib/i18n/zone'

/** A day and a time on the magazine's clocks, whose zone is named. */
export function AppointmentFields({ at }: { at: LocalTime }) {
  const t = useText('scheduling')
  return (
    <div className="grid grid-cols-[minmax(0,5fr)_minmax(0,4fr)] gap-3 sm:gap-4">
      <TextField name="date" type="date" label={t('field.date')} required defaultValue={at.date} />
      <TextField name="time" type="time" label={t('field.time')} hint={zoneIn(t)} required defaultValue={at.time} />
    </div>
  )
}
