'use client'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { SubmitButton, type Weight } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import type { AskedList } from '@/lib/articles/asking'
import type { OpenReview } from '@/lib/articles/desk/text'
import type { Check } from '@/lib/articles/readiness'
import type { Verb } from '@/lib/articles/transitions'
import { PointsField } from './following/points-field'
import { UnansweredCosigners } from './following/unanswered-cosigners'
import { useOpenReview } from './open-now'
import { isHeldUp, OpenTold } from './open-told'
import { SubmitQuestion } from './submit-question'

export type MovesProps = {
  article: { id: string; version: number; title: string; once: boolean }
  verbs: Verb[]
  actions: Record<Verb, FormAction>
  checks: Check[]
  /** What waits for a decision in the text. */
  open: OpenReview
  /** Who was asked to sign and has not consented, by name. */
  unanswered: readonly string[]
  /** The verbs for which this person has to say why. */
  mustSay: readonly Verb[]
  /** What the last sending back asked. */
  asked: AskedList | null
  licence: string
  /** Where to go once this is done; the same place without it. */
  next?: { taken: string; decided: string }
  /** Whether keys press the buttons: in the queue, not where people write. */
  keys?: boolean
}

type Ask = 'nothing' | 'whether' | 'points' | 'message' | 'why' | 'reason' | 'note' | 'submission'
type Look = { weight: Weight; key?: string; ask: Ask }

/** How each verb looks, which key presses it, and what it asks before it happens. */
export const moveLooks: Record<Verb, Look> = {
  submit: { weight: 'main', ask: 'submission' },
  resubmit: { weight: 'main', ask: 'submission' },
  take: { weight: 'main', key: 'Enter', ask: 'nothing' },
  publish: { weight: 'main', key: 'p', ask: 'note' },
  accept: { weight: 'main', key: 'a', ask: 'nothing' },
  sendBack: { weight: 'plain', key: 'd', ask: 'points' },
  putBack: { weight: 'main', ask: 'whether' },
  beginCorrection: { weight: 'plain', ask: 'why' },
  restore: { weight: 'main', ask: 'nothing' },
  withdraw: { weight: 'plain', ask: 'whether' },
  abandonCorrection: { weight: 'plain', ask: 'whether' },
  unpublish: { weight: 'danger', ask: 'reason' },
  trash: { weight: 'danger', ask: 'whether' },
  decline: { weight: 'danger', key: 'x', ask: 'message' },
}

const fields: Record<string, string> = { title: '#titre', standfirst: '#chapo', sectionId: '#rubrique', body: '#corps', alt: '#corps' }

/** The verbs that say what is open before they are taken. */
const told: readonly Verb[] = ['publish', 'accept', 'sendBack']

/** What was asked and is not ticked. */
const stillOpen = (asked: AskedList | null): string[] => (asked?.points ?? []).filter(({ doneAt }) => doneAt === null).map(({ words }) => words)

/** One verb: a button that acts at once, or one that opens its question. */
export function MoveButton({ article, actions, checks, open: rendered, asked, unanswered, mustSay, licence, next, keys = false, verb, main }: MovesProps & { verb: Verb; main: boolean }) {
  const t = useText('studio')
  const open = useOpenReview(rendered)
  const look = moveLooks[verb]
  const weight = look.weight === 'main' && !main ? 'plain' : look.weight
  const shortcut = keys ? look.key : undefined
  const keyLabel = look.key === 'Enter' ? '↵' : undefined
  const form = { action: actions[verb], hidden: { id: article.id, version: article.version }, next: verb === 'take' ? next?.taken : next?.decided, anchors: (path: string) => (path.startsWith('note-') ? `${keys ? `/redaction/articles/${article.id}` : ''}#${path}` : keys ? undefined : fields[path]) }

  const isAsked = look.ask !== 'nothing' && (look.ask !== 'why' || mustSay.includes(verb))
  if (!isAsked && !isHeldUp(verb, open)) {
    return (
      <Form {...form} className="grid gap-2">
        <SubmitButton weight={weight} shortcut={shortcut} keyLabel={keyLabel}>{t(`move.${verb}.button`)}</SubmitButton>
      </Form>
    )
  }
  return (
    <Dialog opens={t(`move.${verb}.button`)} title={t(`move.${verb}.title`)} weight={weight} shortcut={shortcut} refreshes={look.ask === 'submission' || told.includes(verb)} unscripted={look.ask === 'points'}>
      <Form {...form} className="grid gap-5">
        {look.ask !== 'submission' && !isHeldUp(verb, open) && <p className="text-md text-muted">{t(`move.${verb}.about`, { title: article.title || t('untitled') })}</p>}
        {told.includes(verb) && <OpenTold verb={verb} open={open} />}
        {(look.ask === 'message' || look.ask === 'points') && <TextArea name="message" label={t('move.message')} hint={t('move.messageHint')} required rows={look.ask === 'points' ? 4 : 7} maxLength={4000} autoFocus />}
        {verb === 'publish' && unanswered.length > 0 && <UnansweredCosigners names={unanswered} />}
        {look.ask === 'why' && <TextArea name="message" label={t('move.why')} hint={t('move.whyHint')} required rows={4} maxLength={4000} autoFocus />}
        {look.ask === 'points' && <PointsField open={stillOpen(asked)} />}
        {look.ask === 'reason' && <TextArea name="message" label={t('move.reason')} hint={t('move.messageHint')} rows={4} maxLength={4000} />}
        {look.ask === 'note' && article.once && <TextArea name="publicNote" label={t('move.publicNote')} hint={t('move.publicNoteHint')} rows={3} maxLength={500} />}
        {look.ask === 'submission' && <SubmitQuestion checks={checks} unticked={verb === 'resubmit' ? stillOpen(asked) : []} licence={licence} />}
        <div className="flex flex-wrap justify-end gap-2.5">
          <DialogClose>{t('ui.cancel')}</DialogClose>
          <SubmitButton weight={look.weight === 'danger' ? 'danger' : 'main'}>{t(`move.${verb}.confirm`)}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
