'use client'
/** What editors put on the text they read: who has it, until when, labels, and whether it is read. Each by a key. */
import { CalendarClock, Mail, MailOpen, Tag, UserRound } from 'lucide-react'
import { useRef } from 'react'
import { Avatar } from '@/components/ui/avatar'
import { SubmitButton } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { Form, type FormAction } from '@/components/ui/form'
import { Link } from '@/components/ui/navigation'
import { useText } from '@/components/ui/text'
import type { Label } from '@/lib/articles/desk/labels'
import { AssigneeField, DeadlineField } from './fields'
import { LabelMark } from './label-mark'
import { mark, useReading, useUnread } from './marks'

export type DeskActions = { assign: FormAction; deadline: FormAction; label: FormAction; read: FormAction; unread: FormAction }
export type Choices = { me: string; editors: { id: string; name: string }[]; labels: Label[] }

type Props = {
  text: { id: string; since: Date; assignee: { id: string; name: string } | null; labels: Label[]; unread: boolean; day: string; due: string | null; late: boolean }
  choices: Choices
  actions: DeskActions
}

export function TextDesk({ text, choices, actions }: Props) {
  const t = useText('desk')
  const pane = useRef<HTMLDivElement>(null)
  useReading(pane, text.id, text.since, text.unread)
  const unread = useUnread(text.id, text.since, text.unread)
  const { id, assignee } = text
  const words = t(unread ? 'unread.clear' : 'unread.set')
  return (
    <div ref={pane} className="flex shrink-0 flex-wrap items-center gap-1 border-b border-line px-2 py-1.5 lg:px-4">
      <Dialog key={`e${id}`} size="sm" weight="quiet" shortcut="e" title={t('assign.title')} opens={assignee ? <><Avatar name={assignee.name} size="sm" />{t('assign.buttonTo', { name: assignee.name })}</> : <><UserRound size={15} aria-hidden="true" />{t('assign.button')}</>}>
        <Form action={actions.assign} hidden={{ id, seen: assignee?.id ?? '' }} className="grid gap-5">
          <AssigneeField choices={choices} chosen={assignee?.id ?? ''} />
          <Foot confirm={t('assign.confirm')} />
        </Form>
      </Dialog>
      <Dialog key={`t${id}`} size="sm" weight="quiet" shortcut="t" title={t('deadline.title')} opens={<><CalendarClock size={15} aria-hidden="true" /><span className={text.late ? 'font-semibold text-danger' : ''}>{text.due ?? t('deadline.button')}</span></>}>
        <Form action={actions.deadline} hidden={{ id }} className="grid gap-5">
          <DeadlineField day={text.day} />
          <Foot confirm={t('deadline.confirm')} />
        </Form>
      </Dialog>
      <Dialog key={`l${id}`} size="sm" weight="quiet" shortcut="l" title={t('label.title')} className="max-w-full" opens={text.labels.length > 0 ? <><Worn labels={text.labels} shown={1} className="sm:hidden" /><Worn labels={text.labels} shown={3} className="max-sm:hidden" /></> : <><Tag size={15} aria-hidden="true" />{t('label.button')}</>}>
        <Form action={actions.label} hidden={{ id }} className="grid gap-5">
          <LabelBoxes labels={choices.labels} worn={text.labels} />
          <Link href="/redaction/etiquettes" className="text-md font-medium text-accent underline underline-offset-2">{t('label.manage')}</Link>
          {choices.labels.length > 0 && <Foot confirm={t('label.confirm')} />}
        </Form>
      </Dialog>
      <Form action={unread ? actions.read : actions.unread} hidden={{ id }} onDone={() => mark(id, text.since, !unread)} className="ml-auto">
        <SubmitButton size="sm" weight="quiet" shortcut="u" title={words}>{unread ? <MailOpen size={15} aria-hidden="true" /> : <Mail size={15} aria-hidden="true" />}<span className="sr-only 2xl:not-sr-only">{words}</span></SubmitButton>
      </Form>
    </div>
  )
}

/** The labels as far as they fit beside the other buttons, and how many more there are. */
function Worn({ labels, shown, className }: { labels: Label[]; shown: number; className: string }) {
  return (
    <span className={`flex min-w-0 gap-3 ${className}`}>
      {labels.slice(0, shown).map((label) => <LabelMark key={label.id} {...label} />)}
      {labels.length > shown && <span>+{labels.length - shown}</span>}
    </span>
  )
}

function LabelBoxes({ labels, worn }: { labels: Label[]; worn: Label[] }) {
  const t = useText('desk')
  if (labels.length === 0) return <p className="text-md text-muted">{t('label.none')}</p>
  const on = new Set(worn.map(({ id }) => id))
  return (
    <fieldset className="grid max-h-[50vh] gap-1 overflow-y-auto">
      <legend className="sr-only">{t('label.list')}</legend>
      {worn.map(({ id }) => <input key={id} type="hidden" name="seen[]" value={id} />)}
      {labels.map((label) => (
        <label key={label.id} className="flex h-9 cursor-pointer items-center gap-3 rounded-[4px] px-2 hover:bg-wash">
          <input type="checkbox" name="label[]" value={label.id} defaultChecked={on.has(label.id)} className="size-4.5 accent-accent" />
          <LabelMark {...label} />
        </label>
      ))}
    </fieldset>
  )
}

/** The foot of a question: leave it, or do it. */
export function Foot({ confirm, danger = false }: { confirm: string; danger?: boolean }) {
  const t = useText('studio')
  return (
    <div className="flex flex-wrap justify-end gap-2.5">
      <DialogClose>{t('ui.cancel')}</DialogClose>
      <SubmitButton weight={danger ? 'grave' : 'main'}>{confirm}</SubmitButton>
    </div>
  )
}
