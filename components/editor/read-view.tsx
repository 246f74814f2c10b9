'use client'
/** The text to be read: before script runs, without script, and when it is somebody else's turn. */
import { useEffect, useState } from 'react'
import { frenchSpaces, renderDocument } from '@/lib/content'
import type { Photo } from '@/lib/media'
import { useText } from '@/components/ui/text'
import type { Content } from './types'

/** Blocks of a text that fill any screen. */
const screenful = 12
/** An editor that is not there so soon (ms) after the page has woken up may be long in coming. */
const patience = 500

type Props = {
  content: Content
  section: string | undefined
  figures: ReadonlyMap<string, Photo>
  /** An editor will stand in its place at once: a browser that runs it is not made to draw all of a long text before. */
  untilOpen?: boolean
}

export function ReadView({ content, section, figures, untilOpen = false }: Props) {
  const t = useText('editor')
  const [brief, setBrief] = useState(untilOpen)
  useEffect(() => {
    if (!brief) return
    const late = setTimeout(() => setBrief(false), patience)
    return () => clearTimeout(late)
  }, [brief])
  return (
    <article className="mx-auto max-w-column" lang="fr">
      {section && <p className="mb-2 text-md font-semibold text-accent">{section}</p>}
      <p className="font-display text-[2rem]/[1.08] font-headline tracking-[-0.02em] lg:text-[2.6rem]/[1.06]">{frenchSpaces(content.title) || t('untitled')}</p>
      {content.standfirst && <p className="mt-3.5 font-serif text-[1.25rem]/[1.45] text-muted">{frenchSpaces(content.standfirst)}</p>}
      <div className="prose in-sight mt-6">
        {renderDocument(content.body, { figures, headingIds: false, ...(brief && { fold: { behind: screenful, as: (rest) => <noscript className="contents">{rest}</noscript> } }) })}
      </div>
    </article>
  )
}
