'use client'
/** Moderation: one comment by a key, or many by their boxes. */
import { useRef, useState } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { movesFrom, verbs, type CommentState } from './comment-moves'
import { CommentRow, type DeskComment } from './comment-row'
import { useRowKeys } from './row-keys'

type Props = { status: CommentState; comments: DeskComment[]; actions: Record<CommentState, FormAction> }

export function CommentDesk({ status, comments, actions }: Props) {
  const t = useText('studio')
  const list = useRef<HTMLUListElement>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const here = comments.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
  useRowKeys(list)

  if (comments.length === 0) {
    return (
      <EmptyState title={t(`comment.empty.${status}.title`)} picture="/zellige/carre/rabat/arcs/commentaires.svg">
        <p>{t(`comment.empty.${status}.about`)}</p>
      </EmptyState>
    )
  }
  const choose = (id: string, on: boolean) =>
    setChosen((before) => {
      const after = new Set(before)
      if (on) after.add(id)
      else after.delete(id)
      return after
    })
  return (
    <div className="grid gap-3 px-4 py-4 lg:px-6">
      <div className="flex min-h-10 flex-wrap items-center gap-3">
        <label className="flex items-center gap-2.5 text-md text-muted">
          <input type="checkbox" className="size-4.5 accent-accent" checked={here.length === comments.length} onChange={(event) => setChosen(new Set(event.target.checked ? comments.map(({ id }) => id) : []))} />
          {here.length > 0 ? t('comment.chosen', { count: here.length }) : t('comment.chooseAll')}
        </label>
        {here.length > 0 &&
          movesFrom(status).map((to) => (
            <Form key={to} action={actions[to]} onDone={() => setChosen(new Set())}>
              {here.map((id) => <input key={id} type="hidden" name="id[]" value={id} />)}
              <SubmitButton size="sm" weight={verbs[to].weight}>{t(`comment.move.${to}`)}</SubmitButton>
            </Form>
          ))}
        <p className="ml-auto hidden text-sm text-muted lg:block">{t('comment.keys')}</p>
      </div>
      <ul ref={list} className="grid max-w-4xl gap-3">
        {comments.map((comment) => (
          <CommentRow key={comment.id} comment={comment} status={status} actions={actions} chosen={chosen.has(comment.id)} choose={choose} />
        ))}
      </ul>
    </div>
  )
}
