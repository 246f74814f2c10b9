'use client'
/** Filters kept under a name: saving the present ones, and putting the kept ones in order. */
import { ArrowDown, ArrowUp, Bookmark, ListTree, Trash2 } from 'lucide-react'
import { SubmitButton } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Checkbox, TextField } from '@/components/ui/field'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import type { View } from '@/lib/articles/desk/views'
import { Foot } from './text-desk'

export type ViewActions = { save: FormAction; edit: FormAction; remove: FormAction; order: FormAction }

/** Keeps what the list shows now. */
export function SaveView({ filters, action }: { filters: string; action: FormAction }) {
  const t = useText('desk')
  return (
    <Dialog size="sm" weight="quiet" shortcut="v" title={t('view.save.title')} opens={<><Bookmark size={15} aria-hidden="true" /><span className="max-sm:sr-only">{t('view.save.button')}</span></>}>
      <Form action={action} hidden={{ filters }} className="grid gap-5">
        <p className="text-md text-muted">{t('view.save.about')}</p>
        <TextField name="name" label={t('view.name')} required maxLength={60} />
        <Checkbox name="shared" label={t('view.shared')} />
        <Foot confirm={t('view.save.confirm')} />
      </Form>
    </Dialog>
  )
}

/** Every view one sees: its name, for whom it is, its place. */
export function ArrangeViews({ views, actions }: { views: Pick<View, 'id' | 'name' | 'shared' | 'mine'>[]; actions: ViewActions }) {
  const t = useText('desk')
  const ids = views.map(({ id }) => id)
  return (
    <Dialog size="sm" weight="quiet" room="wide" title={t('view.arrange.title')} opens={<><ListTree size={15} aria-hidden="true" /><span className="max-sm:sr-only">{t('view.arrange.button')}</span></>}>
      <p className="mb-4 text-md text-muted">{t('view.arrange.about')}</p>
      <ol className="border-t border-line">
        {views.map(({ id, name, shared, mine }, n) => (
          <li key={id} className="flex flex-wrap items-start gap-2 border-b border-line py-3">
            {mine ? (
              <Form action={actions.edit} hidden={{ id }} className="flex min-w-0 flex-1 basis-64 flex-wrap items-center gap-2" label={t('view.edit', { name })}>
                <div className="min-w-0 flex-1 basis-40"><TextField name="name" label={t('view.name')} hideLabel required defaultValue={name} maxLength={60} /></div>
                <Checkbox name="shared" label={t('view.sharedShort')} defaultChecked={shared} />
                <SubmitButton size="sm" weight="plain">{t('view.keep')}</SubmitButton>
              </Form>
            ) : (
              <p className="min-w-0 flex-1 basis-64 py-2 text-md"><span className="font-semibold">{name}</span> <span className="text-muted">· {t('view.others')}</span></p>
            )}
            <div className="flex">
              <Place name={name} ids={ids} from={n} to={n - 1} action={actions.order} />
              <Place name={name} ids={ids} from={n} to={n + 1} action={actions.order} />
              {mine && (
                <Form action={actions.remove} hidden={{ id }}>
                  <SubmitButton size="sm" weight="quiet" aria-label={t('view.remove', { name })} title={t('view.remove', { name })}><Trash2 size={16} aria-hidden="true" /></SubmitButton>
                </Form>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

function Place({ name, ids, from, to, action }: { name: string; ids: string[]; from: number; to: number; action: FormAction }) {
  const t = useText('desk')
  const moved = [...ids]
  const [one] = moved.splice(from, 1)
  if (one) moved.splice(to, 0, one)
  const up = to < from
  const label = t(up ? 'view.up' : 'view.down', { name })
  return (
    <Form action={action}>
      {moved.map((id) => <input key={id} type="hidden" name="id[]" value={id} />)}
      <SubmitButton size="sm" weight="quiet" disabled={to < 0 || to >= ids.length} aria-label={label} title={label}>{up ? <ArrowUp size={16} aria-hidden="true" /> : <ArrowDown size={16} aria-hidden="true" />}</SubmitButton>
    </Form>
  )
}
