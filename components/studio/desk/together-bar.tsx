'use client'
/** One decision for the texts that are chosen. What could not be done is named until somebody has read it. */
import { CalendarClock, Hand, Mail, MailOpen, Tag, UserRound, X } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { IconButton, SubmitButton } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Select, TextArea } from '@/components/ui/field'
import { Form, type FormAction } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { useText } from '@/components/ui/text'
import type { Together } from '@/lib/articles/desk/schema'
import { AssigneeField, DeadlineField } from './fields'
import { Foot, type Choices } from './text-desk'

export type TogetherProps = { action: FormAction; choices: Choices; texts: { id: string; seen: string; status: string }[]; clear: () => void }

export function TogetherBar({ action, choices, texts, clear }: TogetherProps) {
  const [t, studio] = [useText('desk'), useText('studio')]
  const [left, setLeft] = useState<string[]>([])
  const count = texts.length
  const waiting = texts.some(({ status }) => status === 'submitted')
  const decidable = waiting || texts.some(({ status }) => status === 'in_review')

  const form = (act: Together['act'], children: ReactNode, className = 'grid gap-5') => (
    <Form action={action} hidden={{ act }} className={className} onDone={({ report }) => { setLeft(report?.left ?? []); clear() }}>
      {texts.map(({ id, seen }) => <input key={id} type="hidden" name="text[]" value={seen} />)}
      {children}
    </Form>
  )
  const labels = <Select name="label" label={t('together.labelWhich')} choices={choices.labels.map(({ id, name }) => ({ value: id, label: name }))} />

  return (
    <>
      {left.length > 0 && (
        <div role="alert" className="relative">
          <Notice tone="note"><ul className="grid max-h-40 gap-1 overflow-y-auto pr-8">{left.map((line) => <li key={line}>{line}</li>)}</ul></Notice>
          <IconButton icon={X} label={studio('ui.close')} className="absolute top-1 right-1" onClick={() => setLeft([])} />
        </div>
      )}
      {count > 0 && (
        <div role="group" aria-label={t('together.group')} className="flex flex-wrap items-center gap-1">
          {waiting && form('take', <SubmitButton size="sm" weight="quiet"><Hand size={15} aria-hidden="true" />{t('together.take')}</SubmitButton>, '')}
          <Dialog size="sm" weight="quiet" shortcut="e" title={t('together.assignTitle', { count })} opens={<><UserRound size={15} aria-hidden="true" />{t('assign.button')}</>}>
            {form('assign', <><AssigneeField choices={choices} chosen="" /><Foot confirm={t('together.assign', { count })} /></>)}
          </Dialog>
          <Dialog size="sm" weight="quiet" shortcut="t" title={t('together.deadlineTitle', { count })} opens={<><CalendarClock size={15} aria-hidden="true" />{t('deadline.button')}</>}>
            {form('deadline', <><DeadlineField day="" /><Foot confirm={t('deadline.confirm')} /></>)}
          </Dialog>
          {choices.labels.length > 0 && (
            <Dialog size="sm" weight="quiet" shortcut="l" title={t('together.labelTitle', { count })} opens={<><Tag size={15} aria-hidden="true" />{t('label.button')}</>}>
              {form('label', <>{labels}<Foot confirm={t('together.label')} /></>)}
              <div className="mt-5 border-t border-line pt-5">{form('unlabel', <>{labels}<Foot confirm={t('together.unlabel')} danger /></>)}</div>
            </Dialog>
          )}
          {form('read', <SubmitButton size="sm" weight="quiet" title={t('unread.clear')} aria-label={t('unread.clear')}><MailOpen size={15} aria-hidden="true" /></SubmitButton>, '')}
          {form('unread', <SubmitButton size="sm" weight="quiet" shortcut="u" title={t('unread.set')} aria-label={t('unread.set')}><Mail size={15} aria-hidden="true" /></SubmitButton>, '')}
          {decidable && (
            <Dialog size="sm" weight="danger" shortcut="s" title={t('together.declineTitle', { count })} opens={studio('move.decline.button')}>
              {form('decline', <><p className="text-md text-muted">{t('together.declineAbout', { count })}</p><TextArea name="message" label={studio('move.message')} hint={studio('move.messageHint')} required rows={7} maxLength={4000} /><Foot confirm={t('together.decline', { count })} danger /></>)}
            </Dialog>
          )}
        </div>
      )}
    </>
  )
}
