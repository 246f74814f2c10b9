/** What a page says of itself to search engines, feeds readers and social networks. */
import type { Metadata } from 'next'
import { links } from '@/components/site/links'
import { frenchSpaces } from '@/lib/content/typography'
import type { Picture } from '@/lib/media'
import { socialImage } from '@/lib/media/social-image'
import { siteSettings } from '@/lib/pages'

type Subject = {
  /** Absent on the home page, which bears the site's own name. */
  title?: string
  description?: string
  /** The page's own address, without what a visit adds to it. */
  path: string
  picture?: Picture
  kind?: 'website' | 'article' | 'profile'
  index?: boolean
}

export async function pageMetadata({ title, description, path, picture, kind = 'website', index = true }: Subject): Promise<Metadata> {
  const { name, tagline } = await siteSettings()
  const about = frenchSpaces(description ?? tagline)
  const image = picture && socialImage(picture)
  return {
    ...(title && { title: frenchSpaces(title) }),
    description: about,
    alternates: { canonical: path, types: { 'application/rss+xml': [{ url: links.rss, title: name }] } },
    openGraph: { type: kind, siteName: name, locale: 'fr_FR', url: path, title: frenchSpaces(title ?? name), description: about, ...(image && { images: [image] }) },
    twitter: { card: 'summary_large_image' },
    ...(!index && { robots: { index: false } }),
  }
}

/** Of a page that is not there: a title, and nothing to index. */
export function absentMetadata(title: string): Metadata {
  return { title, robots: { index: false } }
}
