import type { PublicArticle } from '@/lib/articles'
import { settings } from '@/lib/env'
import { JsonLd } from './json-ld'
import { links } from './links'

/** An article as search engines read it. */
export function ArticleJsonLd({ article, siteName }: { article: PublicArticle; siteName: string }) {
  const origin = settings().appUrl
  const { picture } = article
  const image = picture.kind === 'zellige' ? `/carte/${picture.palette}/${picture.field}/${picture.seed}` : picture.variants.find(({ format }) => format !== 'avif')?.url
  return (
    <JsonLd
      data={{
        '@type': 'NewsArticle',
        headline: article.title,
        description: article.standfirst,
        inLanguage: 'fr',
        url: origin + links.article(article.slug),
        mainEntityOfPage: origin + links.article(article.slug),
        ...(image && { image: [new URL(image, origin).href] }),
        datePublished: article.publishedAt.toISOString(),
        dateModified: (article.updatedAt ?? article.publishedAt).toISOString(),
        articleSection: article.section.name,
        keywords: article.keywords.map(({ name }) => name),
        commentCount: article.commentCount,
        author: article.bylines.map(({ name, slug }) => ({ '@type': 'Person', name, url: origin + links.author(slug) })),
        publisher: { '@type': 'Organization', name: siteName, url: origin },
      }}
    />
  )
}
