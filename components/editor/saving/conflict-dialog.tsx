'use client'
/** Two people wrote at once: both versions side by side, and a choice that loses neither. */
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { plainText, readingMinutes, renderDocument, wordCount, type Block } from '@/lib/content'
import { formatTime } from '@/lib/i18n/formats'
import { usePhotos } from '../pictures/photo-shelf'
import { contentOf, type Content } from '../types'
import type { Conflict } from './save-machine'

type Props = { conflict: Conflict; mine: Content; open: boolean; close: () => void; keepMine: () => void; takeTheirs: () => void }

export function ConflictDialog({ conflict, mine, open, close, keepMine, takeTheirs }: Props) {
  const t = useText('editor')
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open && !box.current?.open) box.current?.showModal()
    if (!open) box.current?.close()
  }, [open])
  const theirs = contentOf(conflict.current)
  const by = conflict.by || t('conflict.someone')

  return (
    <dialog ref={box} aria-labelledby="conflit" onClose={close} className="m-auto w-[calc(100vw-2rem)] max-w-5xl rounded-box border border-line bg-card p-0 font-sans text-ink shadow-box">
      <div className="grid max-h-[88dvh] grid-rows-[auto_minmax(0,1fr)_auto]">
        <div className="p-6 pb-4">
          <h2 id="conflit" className="font-display text-2xl font-headline">{t('conflict.title')}</h2>
          <p className="mt-1 text-md text-muted">{t('conflict.about', { by, time: formatTime(new Date(conflict.at || Date.now())) })}</p>
        </div>
        <div className="grid min-h-0 border-y border-line max-md:overflow-y-auto md:grid-cols-2 md:divide-x md:divide-line">
          <Version name={t('conflict.mine')} content={mine} other={theirs} />
          <Version name={conflict.by ? t('conflict.theirs', { by }) : t('conflict.theirsUnnamed')} content={theirs} other={mine} />
        </div>
        <div className="flex flex-wrap items-center justify-end gap-3 p-4">
          <p className="mr-auto text-sm text-muted">{t('conflict.mineKept')}</p>
          <Button weight="quiet" onClick={close}>{t('conflict.later')}</Button>
          <Button weight="plain" onClick={takeTheirs}>{t('conflict.takeTheirs')}</Button>
          <Button weight="main" onClick={keepMine}>{t('conflict.keepMine')}</Button>
        </div>
      </div>
    </dialog>
  )
}

function Version({ name, content, other }: { name: string; content: Content; other: Content }) {
  const t = useText('editor')
  const figures = usePhotos()
  const passages = (blocks: readonly Block[]) => new Set(blocks.map((block) => JSON.stringify(plainText({ type: 'doc', content: [block] }))))
  const elsewhere = passages(other.body.content)
  const differs = (block: Block) => !elsewhere.has(JSON.stringify(plainText({ type: 'doc', content: [block] })))
  const mark = (is: boolean) => (is ? 'differs' : undefined)
  return (
    <section aria-label={name} tabIndex={0} className="min-h-0 px-6 py-4 focus-visible:outline-offset-[-2px] md:overflow-y-auto">
      <p className="mb-3 flex justify-between gap-3 text-md font-semibold">
        {name}
        <span className="font-normal text-muted">{t('count', { words: wordCount(content.body), minutes: readingMinutes(wordCount(content.body)) })}</span>
      </p>
      <p className={`font-display text-3xl font-headline ${mark(content.title !== other.title) ?? ''}`}>{content.title || t('untitled')}</p>
      <p className={`mt-2 mb-4 font-serif text-lg text-muted ${mark(content.standfirst !== other.standfirst) ?? ''}`}>{content.standfirst}</p>
      <div className="prose text-lg!">
        {content.body.content.map((block, index) => (
          <div key={index} className={mark(differs(block))}>
            {renderDocument({ type: 'doc', content: [block] }, { figures, headingIds: false })}
            {differs(block) && <span className="sr-only">({t('conflict.changed')})</span>}
          </div>
        ))}
      </div>
    </section>
  )
}
