import type { Metadata } from 'next'
import { withQuery, workspacePage } from '@/app/workspace/entering'
import { CommentDesk } from '@/components/studio/comment-desk'
import { Pager } from '@/components/studio/pager'
import { TitleBar } from '@/components/studio/title-bar'
import { SearchBox } from '@/components/ui/search-box'
import { Tabs } from '@/components/ui/tabs'
import { commentQueue } from '@/lib/comments'
import { approveCommentsAction, holdCommentsAction, markAsSpamAction, rejectCommentsAction } from '@/lib/comments/actions'
import { formatDateTime, text } from '@/lib/i18n'

export const generateMetadata = (): Metadata => ({ title: text('studio')('place.comments') })

const path = '/redaction/commentaires'
const states = ['pending', 'approved', 'rejected', 'spam'] as const

export default workspacePage('staff', () => path, async ({ actor, query }) => {
  const status = states.find((one) => one === query.onglet) ?? 'pending'
  const q = (query.q ?? '').slice(0, 100)
  const found = await commentQueue(actor, { status, q, cursor: query.suite })
  if (!found.ok) return null
  const t = text('studio')
  const onglet = status === 'pending' ? null : status
  const { comments, counts, next } = found.value
  return (
    <>
      <TitleBar title={t('place.comments')} />
      <Tabs label={t('queue.tabs')} tabs={states.map((one) => ({ label: t(`comment.tab.${one}`), count: counts[one], current: one === status, href: withQuery(path, { onglet: one === 'pending' ? null : one, q }) }))} />
      <div className="max-w-md px-4 pt-4 lg:px-6"><SearchBox label={t('comment.search')} value={q} keep={{ onglet: onglet ?? '' }} /></div>
      <CommentDesk
        key={status}
        status={status}
        comments={comments.map(({ at, ...comment }) => ({ ...comment, when: formatDateTime(at), at: at.toISOString() }))}
        actions={{ approved: approveCommentsAction, rejected: rejectCommentsAction, spam: markAsSpamAction, pending: holdCommentsAction }}
      />
      <Pager more={next && withQuery(path, { onglet, q, suite: next })} start={query.suite ? withQuery(path, { onglet, q }) : null} />
    </>
  )
})
