import { joinTags, tags, type Tag } from '@/lib/tags'

/** Says which tags this page stands on; the front reads it and takes it out. Name, footer and sections are on every page. */
export function CacheTags({ tags: own }: { tags: readonly Tag[] }) {
  return <meta name="x-cache-tags" content={joinTags([...own, tags.site])} />
}
