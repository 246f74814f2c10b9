'use client'
/** Who signs a text, in order, and who was asked to: theirs to say who owns it, and the editors'. */
import { ChevronDown, ChevronUp } from 'lucide-react'
import { IconButton, SubmitButton } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import type { Cosigners } from '@/lib/articles/cosigning'
import { formatDate } from '@/lib/i18n/formats'

export type SigningActions = { invite: FormAction; remove: FormAction; move: FormAction }
type Props = { articleId: string; cosigners: Cosigners; actions: SigningActions }

export function Signatures({ articleId, cosigners: { bylines, others, mayChange, mayOrder }, actions }: Props) {
  const t = useText('following')
  return (
    <div className="grid gap-5 text-md">
      <p className="text-sm text-muted">{t('cosigners.about')}</p>
      {bylines.length === 0 ? <p className="text-muted">{t('cosigners.nobody')}</p> : (
        <ol aria-label={t('cosigners.order')} className="border-t border-line">
          {bylines.map(({ profileId, name, isOwner, coauthor }, at) => (
            <li key={profileId} className="flex min-h-12 items-center gap-2 border-b border-line py-1.5">
              <span className="min-w-0 flex-1">
                <span className="block truncate font-semibold">{name}</span>
                {(isOwner || coauthor) && <span className="block text-sm text-muted">{t(isOwner ? 'cosigners.owner' : 'cosigners.coauthor')}</span>}
              </span>
              {mayOrder && bylines.length > 1 && (
                <span className="flex">
                  <Move articleId={articleId} profile={profileId} name={name} to="up" action={actions.move} disabled={at === 0} />
                  <Move articleId={articleId} profile={profileId} name={name} to="down" action={actions.move} disabled={at === bylines.length - 1} />
                </span>
              )}
              {mayChange && coauthor && <Remove articleId={articleId} coauthor={coauthor} name={name} about={t('cosigners.removeAbout')} action={actions.remove} />}
            </li>
          ))}
        </ol>
      )}
      {others.length > 0 && (
        <section aria-label={t('cosigners.others')} className="grid gap-3">
          <h2 className="text-sm font-semibold text-muted">{t('cosigners.others')}</h2>
          <ul className="grid gap-3">
            {others.map((other) => (
              <li key={other.id} className="grid gap-1 rounded-box border border-line bg-card px-3 py-2.5">
                <p className="font-semibold">{other.name}</p>
                {other.email && <p className="truncate text-sm text-muted">{other.email}</p>}
                <p className="text-sm text-muted">{told(t, other)}</p>
                {mayChange && (
                  <div className="-ml-2 flex flex-wrap gap-1">
                    {other.email && (other.state === 'expired' || other.state === 'declined') && <Invite articleId={articleId} action={actions.invite} name={other.name} email={other.email} />}
                    {(other.state === 'pending' || other.state === 'expired') && <Remove articleId={articleId} coauthor={other.id} name={other.name} about={t('cosigners.removePending')} action={actions.remove} />}
                  </div>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {mayChange && <div><Invite articleId={articleId} action={actions.invite} /></div>}
    </div>
  )
}

function told(t: ReturnType<typeof useText>, { state, invitedAt, expiresAt, remindedAt, answeredAt }: Cosigners['others'][number]): string {
  const key = state === 'pending' && remindedAt ? 'reminded' : state
  const day = (at: Date | null) => (at ? formatDate(at) : '')
  return t(`cosigners.state.${key}`, { at: day(invitedAt), until: day(expiresAt), reminded: day(remindedAt), answered: day(answeredAt) })
}

function Move({ articleId, profile, name, to, action, disabled }: { articleId: string; profile: string; name: string; to: 'up' | 'down'; action: FormAction; disabled: boolean }) {
  const t = useText('following')
  return (
    <Form action={action} hidden={{ id: articleId, profile, to }}>
      <IconButton type="submit" icon={to === 'up' ? ChevronUp : ChevronDown} label={t(`cosigners.${to}`, { name })} disabled={disabled} />
    </Form>
  )
}

function Remove({ articleId, coauthor, name, about, action }: { articleId: string; coauthor: string; name: string; about: string; action: FormAction }) {
  const t = useText('following')
  return (
    <Dialog opens={t('cosigners.remove')} name={t('cosigners.removeOf', { name })} title={t('cosigners.removeTitle', { name })} weight="quiet" size="sm" className="px-2!">
      <Form action={action} hidden={{ id: articleId, coauthor }} className="grid gap-5">
        <p className="text-md text-muted">{about}</p>
        <Buttons confirm={t('cosigners.confirmRemove')} weight="danger" />
      </Form>
    </Dialog>
  )
}

function Invite({ articleId, action, name, email }: { articleId: string; action: FormAction; name?: string; email?: string }) {
  const t = useText('following')
  const isAgain = name !== undefined
  return (
    <Dialog opens={t(isAgain ? 'cosigners.again' : 'cosigners.invite')} name={isAgain ? t('cosigners.againOf', { name }) : undefined} title={t('cosigners.invite')} weight={isAgain ? 'quiet' : 'plain'} size="sm" className={isAgain ? 'px-2!' : ''}>
      <Form action={action} hidden={{ id: articleId }} className="grid gap-5">
        <p className="text-md text-muted">{t('cosigners.inviteAbout')}</p>
        <TextField name="name" label={t('cosigners.name')} required maxLength={80} defaultValue={name} autoComplete="off" autoFocus />
        <TextField name="email" type="email" label={t('cosigners.email')} hint={t('cosigners.emailHint')} required maxLength={254} defaultValue={email} autoComplete="off" />
        <Buttons confirm={t('cosigners.send')} weight="main" />
      </Form>
    </Dialog>
  )
}

function Buttons({ confirm, weight }: { confirm: string; weight: 'main' | 'danger' }) {
  const t = useText('studio')
  return (
    <div className="flex flex-wrap justify-end gap-2.5">
      <DialogClose>{t('ui.cancel')}</DialogClose>
      <SubmitButton weight={weight}>{confirm}</SubmitButton>
    </div>
  )
}
