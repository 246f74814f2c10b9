'use client'
import { Avatar } from '@/components/ui/avatar'
import { SubmitButton } from '@/components/ui/button'
import { Form, type FormAction } from '@/components/ui/form'
import { Link } from '@/components/ui/navigation'
import { useText } from '@/components/ui/text'
import { movesFrom, verbs, type CommentState } from './comment-moves'

export type DeskComment = { id: string; name: string; email: string; body: string; when: string; at: string; article: { id: string; slug: string; title: string } }
type Props = { comment: DeskComment; status: CommentState; actions: Record<CommentState, FormAction>; chosen: boolean; choose: (id: string, on: boolean) => void }

/** One comment, who wrote it and where, and what may be done with it. */
export function CommentRow({ comment, status, actions, chosen, choose }: Props) {
  const t = useText('studio')
  return (
    <li tabIndex={-1} aria-label={t('comment.by', { name: comment.name })} className="grid grid-cols-[auto_minmax(0,1fr)] gap-4 rounded-box border border-line bg-card p-4 outline-offset-0 focus:outline-2 focus:outline-accent lg:p-5">
      <input type="checkbox" data-key="v" aria-label={t('comment.choose', { name: comment.name })} checked={chosen} onChange={(event) => choose(comment.id, event.target.checked)} className="mt-2 size-4.5 accent-accent" />
      <div className="grid min-w-0 gap-3">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Avatar name={comment.name} />
          <div className="min-w-0 leading-tight">
            <p className="font-semibold">{comment.name}</p>
            <p className="truncate text-sm text-muted">{comment.email}</p>
          </div>
          <time dateTime={comment.at} className="ml-auto text-sm text-muted">{comment.when}</time>
        </div>
        <p className="max-w-prose font-serif text-lg leading-relaxed break-words whitespace-pre-line">{comment.body}</p>
        <p className="text-sm text-muted">{t('comment.on')} <Link href={`/articles/${comment.article.slug}`} target="_blank" className="font-medium text-ink underline underline-offset-2 hover:text-accent">{comment.article.title}</Link></p>
        <div className="flex flex-wrap gap-2">
          {movesFrom(status).map((to) => (
            <Form key={to} action={actions[to]} hidden={{ id: comment.id }}>
              <SubmitButton size="sm" weight={verbs[to].weight === 'main' ? 'plain' : verbs[to].weight} data-key={verbs[to].key} aria-keyshortcuts={verbs[to].key}>{t(`comment.move.${to}`)}</SubmitButton>
            </Form>
          ))}
        </div>
      </div>
    </li>
  )
}
