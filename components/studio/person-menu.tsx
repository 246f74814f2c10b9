'use client'
import { SubmitButton } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { Select } from '@/components/ui/field'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import type { Standing } from './places'

type Props = {
  person: { id: string; name: string; role: Standing; suspended: boolean }
  changes: boolean
  suspends: boolean
  changeRole: FormAction
  suspend: FormAction
  reinstate: FormAction
}

const roles: Standing[] = ['reader', 'contributor', 'editor', 'admin']

/** What may be changed about somebody: their role, and whether they may enter. */
export function PersonMenu({ person, changes, suspends, changeRole, suspend, reinstate }: Props) {
  const t = useText('studio')
  const { id, name } = person
  return (
    <span className="inline-flex gap-1.5">
      {changes && (
        <Dialog opens={t('people.changeRole')} name={t('people.changeRoleOf', { name })} title={t('people.changeRoleOf', { name })} size="sm">
          <Form action={changeRole} hidden={{ id }} className="grid gap-5">
            <Select name="role" label={t('people.role')} defaultValue={person.role} choices={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))} hint={t('people.roleHint')} />
            <div className="flex flex-wrap justify-end gap-2.5"><DialogClose>{t('ui.cancel')}</DialogClose><SubmitButton>{t('people.changeRoleConfirm')}</SubmitButton></div>
          </Form>
        </Dialog>
      )}
      {suspends && !person.suspended && (
        <Dialog opens={t('people.suspend.button')} name={t('people.suspend.title', { name })} title={t('people.suspend.title', { name })} weight="danger" size="sm">
          <Form action={suspend} hidden={{ id }} className="grid gap-5">
            <p className="text-md text-muted">{t('people.suspend.about')}</p>
            <div className="flex flex-wrap justify-end gap-2.5"><DialogClose>{t('ui.cancel')}</DialogClose><SubmitButton weight="grave">{t('people.suspend.confirm')}</SubmitButton></div>
          </Form>
        </Dialog>
      )}
      {suspends && person.suspended && (
        <Form action={reinstate} hidden={{ id }}><SubmitButton size="sm" weight="plain">{t('people.reinstate')}</SubmitButton></Form>
      )}
    </span>
  )
}
