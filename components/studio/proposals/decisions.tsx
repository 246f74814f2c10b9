'use client'
/** What an editor may do with a proposal, each with its key. */
import { SubmitButton } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { TextArea, TextField } from '@/components/ui/field'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import { limits } from '@/lib/proposals/limits'
import type { Verb } from '@/lib/proposals'

export type DecisionActions = Record<'take' | 'ask' | 'accept' | 'decline', FormAction>

type Props = {
  proposal: { id: string; version: number; title: string; author: string; assigneeId: string | null; words: number | null; deadline: string; today: string }
  verbs: Verb[]
  /** Whether whoever reads has it in hand already. */
  mine: boolean
  actions: DecisionActions
  /** Where a decision leads: the next proposal, or the one before. */
  decided: string
}

export function Decisions({ proposal, verbs, mine, actions, decided }: Props) {
  const t = useText('proposals')
  const { id, version, title, author } = proposal
  const values = { title, author }
  if (!verbs.includes('accept')) return null
  return (
    <div role="group" aria-label={t('decide.group')} className="flex flex-wrap items-center gap-2.5 border-t border-line bg-card px-4 py-3.5 max-lg:sticky max-lg:bottom-0 max-lg:z-20 lg:px-6">
      <Dialog opens={t('decide.accept.button')} title={t('decide.accept.title')} weight="main" shortcut="a" room="wide">
        <Form action={actions.accept} hidden={{ id, version }} next={decided} className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <p className="text-md text-muted">{t('decide.accept.about', values)}</p>
          <TextArea name="message" label={t('decide.accept.message')} hint={t('decide.accept.hint')} required rows={6} maxLength={limits.message} autoFocus />
          <div className="grid gap-5 sm:grid-cols-2">
            <TextField name="deadline" label={t('decide.accept.deadline')} required type="date" min={proposal.today} defaultValue={proposal.deadline} />
            <TextField name="words" label={t('decide.accept.words')} required inputMode="numeric" defaultValue={proposal.words?.toString()} maxLength={7} />
          </div>
          <Buttons confirm={t('decide.accept.confirm')} />
        </Form>
      </Dialog>
      <Dialog opens={t('decide.ask.button')} title={t('decide.ask.title', values)} shortcut="q">
        <Form action={actions.ask} hidden={{ id }} className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <TextArea name="message" label={t('decide.ask.message')} hint={t('decide.mailed')} required rows={5} maxLength={limits.message} autoFocus />
          <Buttons confirm={t('decide.ask.confirm')} />
        </Form>
      </Dialog>
      {!mine && (
        <Form action={actions.take} hidden={{ id, from: proposal.assigneeId ?? '' }}>
          <SubmitButton weight="plain" shortcut="t">{t('decide.take')}</SubmitButton>
        </Form>
      )}
      <div className="ml-auto">
        <Dialog opens={t('decide.decline.button')} title={t('decide.decline.title')} weight="danger" shortcut="d">
          <Form action={actions.decline} hidden={{ id, version }} next={decided} className="grid grid-cols-[minmax(0,1fr)] gap-5">
            <p className="text-md text-muted">{t('decide.decline.about', values)}</p>
            <TextArea name="message" label={t('decide.decline.message')} hint={t('decide.mailed')} required rows={5} maxLength={limits.message} autoFocus />
            <Buttons confirm={t('decide.decline.confirm')} danger />
          </Form>
        </Dialog>
      </div>
    </div>
  )
}

function Buttons({ confirm, danger = false }: { confirm: string; danger?: boolean }) {
  const cancel = useText('studio')('ui.cancel')
  return (
    <div className="flex flex-wrap justify-end gap-2.5">
      <DialogClose>{cancel}</DialogClose>
      <SubmitButton weight={danger ? 'grave' : 'main'}>{confirm}</SubmitButton>
    </div>
  )
}
