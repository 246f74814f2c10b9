/** The text to be read: before script runs, without script, and when it is somebody else's turn. */
import { frenchSpaces, renderDocument } from '@/lib/content'
import type { Photo } from '@/lib/media'
import { useText } from '@/components/ui/text'
import type { Content } from './types'

export function ReadView({ content, section, figures }: { content: Content; section: string | undefined; figures: ReadonlyMap<string, Photo> }) {
  const t = useText('editor')
  return (
    <article className="mx-auto max-w-column" lang="fr">
      {section && <p className="mb-2 text-md font-semibold text-accent">{section}</p>}
      <p className="font-display text-[2rem]/[1.08] font-headline tracking-[-0.02em] lg:text-[2.6rem]/[1.06]">{frenchSpaces(content.title) || t('untitled')}</p>
      {content.standfirst && <p className="mt-3.5 font-serif text-[1.25rem]/[1.45] text-muted">{frenchSpaces(content.standfirst)}</p>}
      <div className="prose mt-6">{renderDocument(content.body, { figures, headingIds: false })}</div>
    </article>
  )
}
