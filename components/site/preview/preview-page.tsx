/** A text in work as somebody without an account reads it by a link: the article as it will look, and what is asked of them. */
import type { Preview } from '@/lib/articles'
import { renderDocument } from '@/lib/content'
import { done as words } from '@/lib/http/done'
import type { FormState } from '@/lib/http/form-state'
import { formatDateTime, text } from '@/lib/i18n'
import type { SiteSettings } from '@/lib/pages'
import { AuthorBox, TagList } from '../article-end'
import { ArticleHeader } from '../article-header'
import { EmptyState } from '../empty-state'
import { formView } from '../form/form-view'
import { links } from '../links'
import { PageStatus } from '../page-status'
import { SitePage } from '../site-page'
import { ApprovalForm } from './approval-form'
import { NoteForm } from './note-form'

type Props = {
  preview: Preview
  token: string
  settings: SiteSettings
  state: FormState | null
  /** The word of what was just done. */
  done: string | null
  /** The number of the passage that a note is wanted about, as it stands in the address. */
  passage: string | null
}

export function PreviewPage({ preview, token, settings, state, done, passage }: Props) {
  const { article, link, passages, digest } = preview
  // A heading says little by itself: the form offers it, the page does not.
  const quoted = new Set(link.mayNote ? passages.filter(({ number }) => article.body.content[number - 1]?.type !== 'heading').map(({ number }) => number) : [])
  return (
    <SitePage tags={[]} letter={false}>
      <Banner preview={preview} />
      <article className="pt-6 md:pt-11">
        <ArticleHeader article={{ ...article, title: article.title || text('previews')('untitled'), publishedAt: null, updatedAt: null }} siteName={settings.shortName} />
        <div className="prose">{renderDocument(article.body, { figures: article.figures, after: (at) => quoted.has(at + 1) && <PassageLink token={token} number={at + 1} /> })}</div>
        <TagList keywords={article.keywords} />
        {article.bylines.map((author) => (
          <AuthorBox key={author.slug} author={author} />
        ))}
      </article>
      {link.mayNote && (
        <NoteForm token={token} digest={digest} passages={passages} chosen={passage} view={formView(state, 'preview-note', 'note-apercu')} isDone={done === words.previewNoted} />
      )}
      {link.mayApprove && <ApprovalForm token={token} preview={preview} view={formView(state, 'preview-approval', 'accord')} isDone={done === words.previewApproved} />}
    </SitePage>
  )
}

/** What every visitor of the page must know first. */
function Banner({ preview: { link, savedAt, version } }: { preview: Preview }) {
  const t = text('previews')
  return (
    <aside aria-label={t('page.banner')} className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2 rounded-box border border-saffron bg-card px-5 py-4 md:mt-6 print:border-line">
      <div className="min-w-0 flex-1 basis-80">
        <p className="font-semibold text-saffron">{t('page.banner')}</p>
        <p className="mt-0.5 text-base text-pretty">{t('page.for', { label: link.label, at: formatDateTime(link.expiresAt) })}</p>
        <p className="mt-0.5 text-md text-muted">{t('page.state', { at: formatDateTime(savedAt), version })}</p>
      </div>
      <p className="flex flex-wrap gap-2.5 print:hidden">
        {link.mayNote && <a href="#note" className="button button-quiet">{t('note.title')}</a>}
        {link.mayApprove && <a href="#approbation" className="button">{t('approval.title')}</a>}
      </p>
    </aside>
  )
}

/** Under a block: the way to write about it. Opening it only chooses the passage in the form. */
function PassageLink({ token, number }: { token: string; number: number }) {
  const t = text('previews')
  return (
    <p className="passage-link">
      <a href={`${links.preview(token)}?passage=${number}#note`}>
        {t('note.here')} <span className="sr-only">{t('note.hereNumber', { number })}</span>
      </a>
    </p>
  )
}

/** One page for a link that was guessed, has expired or was taken back, and for a text that is gone. */
export function DeadPreview({ code }: { code: 404 | 429 }) {
  const t = text('previews')
  return (
    <SitePage tags={[]} letter={false}>
      <PageStatus code={code} />
      <EmptyState heading="h1" title={t('dead.title')} seed="introuvable">
        <p className="standfirst text-xl leading-normal">{t('dead.text')}</p>
        <p>
          <a href={links.home} className="button button-quiet">
            {text('site')('absent.home')}
          </a>
        </p>
      </EmptyState>
    </SitePage>
  )
}
