'use client'
import { SubmitButton } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { RequiredNote, Select, TextField } from '@/components/ui/field'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import type { Standing } from './places'

/** Opens an account for somebody, who gets a mail with a link. */
export function InvitePerson({ action, roles }: { action: FormAction; roles: Standing[] }) {
  const t = useText('studio')
  return (
    <Dialog opens={t('people.invite.button')} title={t('people.invite.title')} weight="main">
      <Form action={action} className="grid gap-5">
        <p className="text-md text-muted">{t('people.invite.about')}</p>
        <RequiredNote>{t('ui.required')}</RequiredNote>
        <TextField name="name" label={t('people.name')} required maxLength={80} autoComplete="off" />
        <TextField name="email" type="email" label={t('people.email')} required maxLength={254} autoComplete="off" />
        <Select name="role" label={t('people.role')} required defaultValue="contributor" choices={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))} />
        <div className="flex flex-wrap justify-end gap-2.5"><DialogClose>{t('ui.cancel')}</DialogClose><SubmitButton>{t('people.invite.confirm')}</SubmitButton></div>
      </Form>
    </Dialog>
  )
}
