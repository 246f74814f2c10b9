/** « Aperçus »: who reads this text without an account, and what they answered. */
import { Badge, type Tone } from '@/components/ui/badge'
import { Link } from '@/components/ui/navigation'
import type { Previews, PreviewRow } from '@/lib/articles/previews'
import { formatDateTime, text } from '@/lib/i18n'
import { PassOn, RenewPreview, RevokePreview, type PreviewActions } from './link-actions'
import { SharePreview } from './share-preview'

type Props = {
  previews: Previews
  articleId: string
  /** Where the article's page is. */
  base: string
  actions: PreviewActions
}

const tones: Record<PreviewRow['state'], Tone> = { active: 'success', expired: 'plain', revoked: 'plain' }

export function PreviewsPanel({ previews: { links, mayAsk }, articleId, base, actions }: Props) {
  const t = text('previews')
  return (
    <div className="grid gap-4 text-md">
      <p className="text-muted">{t(mayAsk ? 'panel.about' : 'panel.aboutAuthor')}</p>
      <SharePreview articleId={articleId} mayAsk={mayAsk} action={actions.share} />
      {links.length > 0 && (
        <ul aria-label={t('panel.list')} className="grid divide-y divide-line border-y border-line">
          {links.map((link) => (
            <li key={link.id} className="grid gap-2 py-3.5">
              <div className="flex items-start justify-between gap-3">
                <h2 className="min-w-0 font-semibold break-words">{link.label}</h2>
                <Badge tone={tones[link.state]}>{t(`panel.state.${link.state}`)}</Badge>
              </div>
              <Facts link={link} />
              <Answers link={link} articleId={articleId} base={base} mayPassOn={mayAsk} action={actions.passOn} />
              {link.state !== 'revoked' && (
                <div className="-mx-2 flex flex-wrap">
                  <RenewPreview articleId={articleId} link={link} action={actions.renew} />
                  <RevokePreview articleId={articleId} link={link} action={actions.revoke} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Facts({ link }: { link: PreviewRow }) {
  const t = text('previews')
  const asks = link.mayNote && link.mayApprove ? 'both' : link.mayApprove ? 'approve' : link.mayNote ? 'note' : 'read'
  const made = t(link.createdBy ? 'panel.madeBy' : 'panel.made', { at: formatDateTime(link.createdAt), by: link.createdBy ?? '' })
  return (
    <p className="text-sm text-muted">
      {t(`panel.asks.${asks}`)} · {t(link.state === 'expired' ? 'panel.expired' : 'panel.expires', { at: formatDateTime(link.expiresAt) })}
      <br />
      {made}
      {link.mailedAt && ` · ${t('panel.mailed', { at: formatDateTime(link.mailedAt) })}`}
    </p>
  )
}

type AnswersProps = { link: PreviewRow; articleId: string; base: string; mayPassOn: boolean; action: PreviewActions['passOn'] }

function Answers({ link, articleId, base, mayPassOn, action }: AnswersProps) {
  const t = text('previews')
  if (link.approvals.length + link.notes.length === 0) return null
  return (
    <ul className="grid gap-2">
      {link.approvals.map(({ id, name, remark, at, version, revision, changedSince }) => (
        <li key={id} className="rounded-box border border-line bg-card px-3 py-2.5">
          <p className={changedSince ? 'text-saffron' : 'text-success'}>
            {t('panel.approved', { name, at: formatDateTime(at) })}{' '}
            <Link href={changedSince ? `${base}/revisions?avant=${revision}` : `${base}/revisions/${revision}`} className="font-medium underline underline-offset-2">{t('panel.version', { version })}</Link>
            {changedSince && ` ${t('panel.changedSince')}`}
          </p>
          {remark && <p dir="auto" className="mt-1.5 break-words whitespace-pre-wrap">{remark}</p>}
        </li>
      ))}
      {link.notes.map(({ thread, name, body, quote, at, isResolved, passedOn }) => (
        <li key={thread} className="rounded-box border border-line bg-card px-3 py-2.5">
          <p className="flex flex-wrap items-baseline gap-x-2"><span className="font-semibold">{name}</span> <span className="text-sm text-muted">{formatDateTime(at)}</span></p>
          {quote && <p dir="auto" className="mt-1.5 line-clamp-2 border-l-2 border-saffron pl-2 text-sm text-muted">{quote}</p>}
          <p dir="auto" className="mt-1.5 break-words whitespace-pre-wrap">{body}</p>
          <div className="mt-1.5 flex flex-wrap items-center gap-x-3 text-sm text-muted">
            <a href={`#note-${thread}`} className="font-medium text-accent hover:underline">{t('panel.openNote')}</a>
            {isResolved && <span>{t('panel.resolved')}</span>}
            {passedOn ? <span>{t('panel.passedOn')}</span> : mayPassOn && !isResolved && <PassOn articleId={articleId} thread={thread} action={action} />}
          </div>
        </li>
      ))}
    </ul>
  )
}
