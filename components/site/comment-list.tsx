import type { PublicComment } from '@/lib/comments'
import { frenchSpaces } from '@/lib/content/typography'
import { formatDate, text } from '@/lib/i18n'
import { initials } from './portrait'

/** What readers answered, oldest first. */
export function CommentList({ comments }: { comments: readonly PublicComment[] }) {
  const t = text('site')
  return (
    <ol>
      {comments.map((comment) => (
        <li key={comment.id} id={`commentaire-${comment.id}`} className="grid grid-cols-[40px_minmax(0,1fr)] gap-3.5 border-b border-line py-5">
          <span className="grid size-10 place-items-center rounded-full bg-tint text-md font-semibold text-accent" aria-hidden="true">
            {initials(comment.name)}
          </span>
          <div>
            <p className="flex flex-wrap items-baseline gap-x-2">
              <b className="font-semibold">{comment.name}</b>
              {comment.isAuthor && <span className="badge">{t('comments.author')}</span>}
              <time-ago className="meta">
                <time dateTime={comment.at.toISOString()}>{formatDate(comment.at)}</time>
              </time-ago>
            </p>
            {comment.body.split(/\n{2,}/).map((paragraph, k) => (
              <p key={k} dir="auto" className="mt-1.5 font-serif text-lg leading-[1.55] whitespace-pre-line break-words">
                {frenchSpaces(paragraph)}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}
