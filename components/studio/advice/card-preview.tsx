/** The article as a search engine and a social network will show it. */
import type { BeforePublication } from '@/lib/articles/advice'
import { frenchSpaces } from '@/lib/content/typography'
import { text } from '@/lib/i18n'
import { socialImage } from '@/lib/media/social-image'

type Props = { card: BeforePublication['card']; siteName: string }

/** What a search engine cuts, in letters. */
const shown = { title: 60, description: 155 } as const

export function SearchPreview({ card, siteName }: Props) {
  const t = text('previews')
  const { hostname, pathname } = new URL(card.address)
  return (
    <div className="grid gap-1 rounded-box border border-line bg-card p-3.5">
      <p className="truncate text-sm text-muted">{hostname} › {pathname.split('/').filter(Boolean).join(' › ')}</p>
      <p className="text-lg leading-snug text-accent">{cut(`${card.title || t('untitled')} — ${siteName}`, shown.title)}</p>
      <p className="text-sm text-muted">{card.standfirst ? cut(card.standfirst, shown.description) : t('advice.search.noStandfirst')}</p>
    </div>
  )
}

export function CardPreview({ card, siteName }: Props) {
  const t = text('previews')
  const image = socialImage(card.picture)
  return (
    <div className="overflow-hidden rounded-box border border-line bg-card">
      {image && <img src={image.url} alt="" width={image.width} height={image.height} loading="lazy" className="aspect-[1.91] w-full bg-wash object-cover" />}
      <div className="grid gap-1 p-3.5">
        <p className="truncate text-sm text-muted">{siteName} · {new URL(card.address).hostname}</p>
        <p className="line-clamp-2 font-semibold">{frenchSpaces(card.title || t('untitled'))}</p>
        {card.standfirst && <p className="line-clamp-2 text-sm text-muted">{frenchSpaces(card.standfirst)}</p>}
      </div>
    </div>
  )
}

function cut(words: string, most: number): string {
  const letters = [...frenchSpaces(words)]
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('').trimEnd()}…`
}
