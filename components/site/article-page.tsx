import type { PublicArticle } from '@/lib/articles'
import type { PublicComment } from '@/lib/comments'
import { renderDocument } from '@/lib/content'
import { frenchSpaces } from '@/lib/content/typography'
import { settings as environment } from '@/lib/env'
import { pageToken } from '@/lib/http/page-token'
import { text } from '@/lib/i18n'
import type { Tag } from '@/lib/tags'
import type { SiteSettings } from '@/lib/pages'
import { AuthorBox, RelatedArticles, TagList } from './article-end'
import { ArticleHeader } from './article-header'
import { ArticleJsonLd } from './article-json-ld'
import { CommentForm } from './comment-form'
import { CommentList } from './comment-list'
import { ContributorCall } from './contributor-call'
import { formView, type FormView } from './form/form-view'
import { links } from './links'
import { NewsletterInvitation } from './newsletter-form'
import { SitePage } from './site-page'

type Props = {
  article: PublicArticle
  comments: readonly PublicComment[]
  settings: SiteSettings
  tags: readonly Tag[]
  commentView: FormView
  commented: 'held' | 'published' | null
}

/** An article, whole: the text, who wrote it, what to read next, what readers answered. */
export function ArticlePage({ article, comments, settings, tags, commentView, commented }: Props) {
  const t = text('site')
  return (
    <SitePage tags={tags} current={links.section(article.section.slug)}>
      <ArticleJsonLd article={article} siteName={settings.name} />
      <article className="pt-6 md:pt-11">
        <ArticleHeader article={article} siteName={settings.shortName} />
        <div className="prose">{renderDocument(article.body, { figures: article.figures })}</div>
        {article.updateNote && (
          <p className="column mt-8 border-t border-line pt-5 text-base">
            <span className="badge badge-note mb-1 block">{t(`article.updateNote.${article.updateKind}`)}</span>
            {frenchSpaces(article.updateNote)}
          </p>
        )}
        {article.correctionCount > 0 && (
          <p className="column mt-3 text-base print:hidden">
            <a href={links.corrections(article.slug)} className="font-medium text-accent underline-offset-3 hover:underline">{text('following')('corrections.link', { count: article.correctionCount })}</a>
          </p>
        )}
        <p className="column mt-8 hidden text-sm text-muted print:block">{t('article.address', { site: settings.name, address: environment().appUrl + links.article(article.slug) })}</p>
        <TagList keywords={article.keywords} />
        {article.bylines.map((author) => (
          <AuthorBox key={author.slug} author={author} />
        ))}
      </article>
      <div className="column mt-9 print:hidden">
        <NewsletterInvitation settings={settings} view={formView(null, 'newsletter', 'lettre-article')} token={pageToken('newsletter')} source="article" />
      </div>
      <RelatedArticles articles={article.related} />
      <section id="commentaires" className="column mt-10 mb-14 border-t border-line pt-8 print:hidden">
        <h2 className="headline-2">{t('comments.title', { count: comments.length })}</h2>
        {comments.length > 0 ? <CommentList comments={comments} /> : article.commentsOpen && <p className="mt-3 text-muted">{t('comments.none')}</p>}
        {article.commentsOpen ? (
          <CommentForm slug={article.slug} view={commentView} token={pageToken('comment')} done={commented} />
        ) : (
          <p className="mt-6 text-muted">{t('comments.closed')}</p>
        )}
      </section>
      <ContributorCall />
    </SitePage>
  )
}
