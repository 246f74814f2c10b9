import { Check } from 'lucide-react'
import { Form, type FormAction } from '@/components/ui/form'
import type { AskedList, AskedPoint } from '@/lib/articles/asking'
import { frenchSpaces } from '@/lib/content/typography'
import { formatDate, formatDateTime, text } from '@/lib/i18n'

export type TickActions = { tick: FormAction; untick: FormAction }

type Props = {
  articleId: string
  asked: AskedList
  mayTick: boolean
  /** Needed where `mayTick`. */
  actions?: TickActions
  headed?: boolean
}

/** How many points are not done yet. */
export const stillToDo = ({ points }: AskedList): number => points.filter(({ doneAt }) => doneAt === null).length

/** What the editors asked, point by point: its author ticks, everybody sees what is ticked. */
export function AskedPoints({ articleId, asked, mayTick, actions, headed = false }: Props) {
  const t = text('following')
  const { points } = asked
  const done = points.length - stillToDo(asked)
  const first = points[0]
  return (
    <section aria-label={t('asked.title')} className="mt-3 grid gap-2 text-ink first:mt-0">
      {headed && first && <p className="text-sm text-muted">{t(first.askedBy ? 'asked.by' : 'asked.at', { by: first.askedBy ?? '', at: formatDate(first.askedAt) })}</p>}
      <p className="flex items-center gap-3 text-sm font-semibold text-muted">
        <span className="h-1.5 w-24 overflow-hidden rounded-full bg-line" aria-hidden="true">
          <span className="block h-full rounded-full bg-success" style={{ width: `${(done / points.length) * 100}%` }} />
        </span>
        {t('asked.progress', { done, count: points.length })}
      </p>
      <ol className="grid gap-1">
        {points.map((point) => (
          <li key={point.id} className="grid grid-cols-[auto_minmax(0,1fr)] items-start gap-2.5">
            {mayTick && actions ? <Tick articleId={articleId} point={point} actions={actions} /> : <Box point={point} />}
            <div className="min-w-0 pt-1">
              <p className={point.doneAt ? 'text-muted line-through decoration-line' : ''}>{frenchSpaces(point.words)}</p>
              {point.doneAt && <p className="text-sm text-muted">{t(point.doneBy ? 'asked.doneBy' : 'asked.done', { by: point.doneBy ?? '', at: formatDateTime(point.doneAt) })}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

const box = (isDone: boolean): string => `grid size-5 place-items-center rounded-[4px] border ${isDone ? 'border-success bg-success text-card' : 'border-edge bg-card'}`

/** A box that sends itself; also where no script runs. */
function Tick({ articleId, point, actions }: { articleId: string; point: AskedPoint; actions: TickActions }) {
  const isDone = point.doneAt !== null
  return (
    <Form action={isDone ? actions.untick : actions.tick} hidden={{ id: articleId, point: point.id }}>
      <button type="submit" role="checkbox" aria-checked={isDone} aria-label={frenchSpaces(point.words)} className="grid size-8 cursor-pointer place-items-center rounded-box hover:bg-wash">
        <span className={box(isDone)}>{isDone && <Check size={14} strokeWidth={3} aria-hidden="true" />}</span>
      </button>
    </Form>
  )
}

function Box({ point }: { point: AskedPoint }) {
  const t = text('following')
  const isDone = point.doneAt !== null
  return (
    <span className="grid size-8 place-items-center">
      <span className={box(isDone)}>{isDone && <Check size={14} strokeWidth={3} aria-hidden="true" />}</span>
      <span className="sr-only">{t(isDone ? 'asked.isDone' : 'asked.isOpen')}</span>
    </span>
  )
}
