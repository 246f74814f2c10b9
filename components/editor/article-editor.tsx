'use client'
/**
 * The page on which an article is written. Until the shared document is there, and where
 * no script runs, the text stands to be read; then it is the editors' over that document.
 */
import { useRouter } from 'next/navigation'
import { useMemo, useRef, type ReactNode } from 'react'
import { useText } from '@/components/ui/text'
import type { Threads } from '@/lib/articles/notes'
import type { May } from '@/lib/articles/shared/policy'
import type { ArticleStatus } from '@/lib/articles/transitions'
import type { WorkingText } from '@/lib/articles/working-text'
import type { Photo } from '@/lib/media'
import './editor.css'
import { EditorFrame } from './editor-frame'
import { SaveStatus } from './live/save-status'
import { useKeptCopies } from './live/use-kept-copies'
import { useLiveText } from './live/use-live-text'
import { PhotoShelfProvider, usePhotoShelf } from './pictures/photo-shelf'
import { ReadView } from './read-view'
import { ThreadsRead, useThreads } from './review'
import type { Panel } from './side/side-panel'
import { contentOf, type Content } from './types'
import { useFields } from './use-fields'
import { useMounted } from './use-mounted'
import { Writing } from './writing'

export type ArticleEditorProps = {
  text: WorkingText
  savedAt: string
  photos: Record<string, Photo>
  sections: { id: string; name: string }[]
  standing: { may: May; status: ArticleStatus; suggesting: boolean }
  viewer: 'contributor' | 'editor'
  user: { id: string; name: string }
  /** Whose text it is and who has it in hand. */
  people: { id: string; name: string }[]
  threads: Threads
  /** The way back and the state of the article. */
  lead: ReactNode
  /** The steps that may be taken; forms inside wait until everything is saved. */
  actions: ReactNode
  panels: Panel[]
}

export function ArticleEditor(props: ArticleEditorProps) {
  const { text, savedAt, photos, sections, standing, viewer, user, threads, lead, actions, panels } = props
  const t = useText('editor')
  const mounted = useMounted()
  const router = useRouter()
  const shelf = usePhotoShelf(photos, text.id)
  const store = useThreads(text.id, threads, user)
  const copies = useKeptCopies(text.id, user.id)
  // Given by the editors while they stand.
  const typed = useRef<() => Content | null>(() => null)
  const { live, view } = useLiveText({
    articleId: text.id, user,
    start: useMemo(() => ({ ...standing, savedAt }), [standing, savedAt]),
    setAside: () => {
      const content = typed.current()
      if (content) copies.setAside(content)
    },
    onNotes: () => void store.refresh(),
    onMoved: () => router.refresh(),
  })
  const fields = useFields(null)
  const open = mounted && view.ready ? live.document() : null
  const content = contentOf(text)

  return (
    <PhotoShelfProvider shelf={shelf}>
      {open ? (
        <Writing key={view.generation} {...props} live={live} view={view} open={open} store={store} copies={copies} shelf={shelf} typed={typed} />
      ) : (
        <EditorFrame
          viewer={viewer} lead={lead} actions={actions} counts={null} typing={false} fields={fields}
          status={mounted ? (className) => <SaveStatus view={view} retry={live.retry} className={className} /> : undefined}
          panels={[{ key: 'notes', label: t('review.tab'), count: store.threads.filter(({ resolved }) => !resolved).length, content: <ThreadsRead threads={threads.threads} /> }, ...panels]}
        >
          {standing.may === 'read' && <p className="mx-auto mb-6 max-w-column font-sans text-md text-muted">{t('readOnly')}</p>}
          <noscript><p className="mx-auto mb-6 max-w-column rounded-box bg-saffron-tint px-4 py-3 font-sans text-md text-saffron">{t('needsScript')}</p></noscript>
          {/* Where the tools will stand, so that nothing moves when they come. */}
          {standing.may !== 'read' && <div aria-hidden="true" className="mx-auto mb-6 h-[42px] w-full max-w-column rounded-box border border-line bg-card noscript:hidden max-lg:h-[48px]" />}
          <ReadView content={content} section={sections.find(({ id }) => id === content.sectionId)?.name} figures={shelf.all()} />
        </EditorFrame>
      )}
    </PhotoShelfProvider>
  )
}
