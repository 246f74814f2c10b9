/**
 * Every cache tag there is. A page carries the tags of what it shows; a command
 * touches the tags of what it changed. Nobody writes a tag as a string elsewhere.
 */
export type Tag = string

export const tags = {
  /** Name, logo, footer, sections in the masthead: on every page. */
  site: 'site',
  /** The lists of the newest articles: home, feeds, sitemap. */
  latest: 'latest',
  search: 'search',
  authors: 'authors',
  /** What a card says of an article: on every page that shows it. */
  article: (id: string): Tag => `article:${id}`,
  /** The comments under an article: on its own page alone. */
  comments: (id: string): Tag => `comments:${id}`,
  section: (slug: string): Tag => `section:${slug}`,
  author: (slug: string): Tag => `author:${slug}`,
  page: (slug: string): Tag => `page:${slug}`,
  /** An address: what once was missing, moved or gone there. */
  path: (path: string): Tag => `path:${path}`,
} as const

const GONE = 'gone:'

/** What is under the tag must not be shown again in its old form: it was unpublished or erased. No page carries such a tag. */
export const gone = (tag: Tag): Tag => GONE + tag
export const isGone = (tag: Tag): boolean => tag.startsWith(GONE)
/** The tag that pages carry. */
export const soften = (tag: Tag): Tag => (isGone(tag) ? tag.slice(GONE.length) : tag)

/** The form in which tags travel in a header or a meta element: separated by spaces. */
export const joinTags = (list: readonly Tag[]): string => [...new Set(list)].sort().join(' ')
export const splitTags = (text: string): Tag[] => text.split(/\s+/).filter(Boolean)
