'use client'
import { Select, TextField } from '@/components/ui/field'
import { useText } from '@/components/ui/text'

/** To whom a text is given: oneself first, nobody last. */
export function AssigneeField({ choices: { me, editors }, chosen }: { choices: { me: string; editors: { id: string; name: string }[] }; chosen: string }) {
  const t = useText('desk')
  const own = editors.find(({ id }) => id === me)
  const others = editors.filter(({ id }) => id !== me)
  return (
    <Select
      name="assignee"
      label={t('assign.label')}
      hint={t('assign.about')}
      defaultValue={chosen || me}
      choices={[...(own ? [{ value: own.id, label: t('assign.me', { name: own.name }) }] : []), ...others.map(({ id, name }) => ({ value: id, label: name })), { value: '', label: t('assign.nobody') }]}
    />
  )
}

/** A day of the magazine's calendar, or none. */
export function DeadlineField({ day }: { day: string }) {
  const t = useText('desk')
  return <TextField name="deadline" type="date" label={t('deadline.label')} hint={t('deadline.hint')} defaultValue={day} />
}
