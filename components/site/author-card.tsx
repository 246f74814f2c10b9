import type { Byline } from '@/lib/articles'
import { frenchSpaces } from '@/lib/content/typography'
import { text } from '@/lib/i18n'
import { Icon } from './icon'
import { links } from './links'
import { Portrait } from './portrait'

/** Somebody in the list of all who write. */
export function AuthorCard({ author }: { author: Byline & { articleCount: number } }) {
  const t = text('site')
  return (
    <li className="grid grid-cols-[64px_minmax(0,1fr)] items-start gap-4 border-t border-line py-5">
      <Portrait person={author} size="md" />
      <div>
        <h2 className="headline-4">
          <a href={links.author(author.slug)} className="headline-link">
            {author.name}
          </a>
        </h2>
        <p className="meta mt-1">{[author.city, t('author.count', { count: author.articleCount })].filter(Boolean).join(' · ')}</p>
        {author.bio && <p className="mt-2 line-clamp-3 text-base text-muted">{frenchSpaces(author.bio)}</p>}
      </div>
    </li>
  )
}

/** The head of somebody's own page. */
export function AuthorHeader({ author }: { author: Byline & { links: { label: string; url: string }[]; languages: string[] } }) {
  const t = text('site')
  return (
    <header className="flex flex-col gap-6 py-9 sm:flex-row sm:items-center sm:gap-8 sm:py-12">
      <Portrait person={author} size="xl" />
      <div>
        <p className="badge">{t(`author.kind.${author.kind}`)}</p>
        <h1 className="headline-page mt-2">{author.name}</h1>
        {(author.city || author.languages.length > 0) && <p className="mt-1.5 text-muted">{[author.city, writesIn(author.languages)].filter(Boolean).join(' · ')}</p>}
        {author.bio && <p className="standfirst mt-3 max-w-[38em] text-xl leading-normal">{frenchSpaces(author.bio)}</p>}
        {author.links.length > 0 && (
          <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-2 text-base">
            {author.links.map(({ label, url }) => (
              <li key={url}>
                <a href={url} rel="noopener nofollow ugc" className="inline-flex items-center gap-1 font-medium text-accent hover:underline">
                  {label}
                  <Icon name="external" className="size-4" />
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </header>
  )
}

/** « Écrit en français et en arabe » */
function writesIn(languages: readonly string[]): string | null {
  const t = text('following')
  const names = languages.filter((code) => t.has(`languages.in.${code}`)).map((code) => t(`languages.in.${code}`))
  return names.length === 0 ? null : t('languages.writes', { list: new Intl.ListFormat('fr').format(names) })
}
