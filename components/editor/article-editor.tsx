'use client'
/**
 * The page on which an article is written. Until the shared document is there, and where
 * no script runs, the text stands to be read; then its editors stand in the same place.
 */
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { AdviceProvider } from '@/components/studio/advice/advice-now'
import { OpenReviewProvider } from '@/components/studio/open-now'
import { useNavigation } from '@/components/ui/navigation'
import { afterAnswers } from '@/components/ui/pending-answers'
import { useText } from '@/components/ui/text'
import { adviceFor, type Advice } from '@/lib/articles/advice/advice'
import type { Threads } from '@/lib/articles/notes'
import { readiness } from '@/lib/articles/readiness'
import type { May } from '@/lib/articles/shared/policy'
import type { ArticleStatus } from '@/lib/articles/transitions'
import type { WorkingText } from '@/lib/articles/working-text'
import type { Photo } from '@/lib/media'
import './editor.css'
import { EditorFrame } from './editor-frame'
import { Here, usePresent } from './live/here'
import { KeptCopy } from './live/kept-copy'
import { mayType } from './live/live-view'
import { ModeSwitch } from './live/mode-switch'
import { NoteButton } from './live/note-button'
import { putBack } from './live/putting-back'
import { SaveAnnouncement, SaveStatus } from './live/save-status'
import { settleShared, useSettleBeforeSubmit } from './live/settle-before-submit'
import { useSharedFields } from './live/shared-fields'
import { areOpen, noEditors, useSnapshot } from './live/snapshot'
import { Troubles } from './live/troubles'
import { useKeptCopies } from './live/use-kept-copies'
import { useLiveText } from './live/use-live-text'
import { useMode } from './live/use-mode'
import { useReview } from './live/use-review'
import { PhotoShelfProvider, usePhotoShelf } from './pictures/photo-shelf'
import { ReadView } from './read-view'
import { ReviewPanel, ThreadsRead, useThreads } from './review'
import { Sheet } from './side/sheet'
import type { Panel } from './side/side-panel'
import { OutlineList } from './tools/outline/outline-list'
import { TextCounts } from './tools/outline/text-counts'
import { contentOf } from './types'
import { useFields } from './use-fields'
import { useMounted } from './use-mounted'
import { useSteady } from './use-steady'
import { WritingColumn } from './writing-column'

export type ArticleEditorProps = {
  text: WorkingText
  savedAt: string
  photos: Record<string, Photo>
  sections: { id: string; name: string; checklist: string[] }[]
  standing: { may: May; status: ArticleStatus; suggesting: boolean }
  user: { id: string; name: string }
  /** Whose text it is and who has it in hand. */
  people: { id: string; name: string }[]
  threads: Threads
  /** What would make the text better, as the page was rendered. */
  advice: Advice[]
  /** The way back and the state of the article. */
  lead: ReactNode
  /** The steps that may be taken; forms inside wait until everything is saved. */
  actions: ReactNode
  panels: Panel[]
  /** How many words were agreed. */
  goal?: number
}

export function ArticleEditor({ text, savedAt, photos, sections, standing, user, people, threads, advice: rendered, lead, actions, panels, goal }: ArticleEditorProps) {
  const t = useText('editor')
  const mounted = useMounted()
  const { refresh } = useNavigation()
  const shelf = usePhotoShelf(photos, text.id)
  const store = useThreads(text.id, threads, user)
  const copies = useKeptCopies(text.id, user.id)
  const [editors, setEditors] = useState(noEditors)
  const { live, view } = useLiveText({
    articleId: text.id, user,
    start: useMemo(() => ({ ...standing, savedAt }), [standing, savedAt]),
    setAside: (content) => copies.setAside(content),
    onNotes: () => void store.refresh(),
    onMoved: () => afterAnswers(refresh),
  })
  const open = mounted && view.ready ? live.document() : null
  const writable = open !== null && mayType(view)
  // Fields cannot be suggested: who may only suggest leaves them alone.
  const inFull = writable && view.may === 'write'

  const before = useMemo(() => contentOf(text), [text])
  const { fields: shared, change } = useSharedFields(open?.doc ?? null, before)
  const snapshot = useSnapshot(editors)
  const checks = useMemo(() => readiness({ ...before, ...snapshot?.words, ...shared }), [before, snapshot, shared])
  const advice = useMemo(() => (snapshot ? adviceFor({ ...before, ...snapshot.words, ...shared }, window.location.origin) : rendered), [before, snapshot, shared, rendered])
  useEffect(() => shelf.want([...(shared.hero ? [shared.hero.upload] : []), ...(snapshot?.uploads ?? [])]), [shelf, shared.hero, snapshot])

  const mode = useMode(view)
  const [rights] = useState(() => ({ author: user.id, mayType: () => mayType(live.current()), suggests: mode.read }))
  const fields = useFields(editors.body)
  const review = useReview({ editors, snapshot, people: store.people, view, me: user.id, showPanel: () => fields.show('notes') })
  const { root, heldUp } = useSettleBeforeSubmit(() => settleShared(text.id, live), view.phase.is === 'saved')
  // Each pause in typing changes what is said of the text: what is large is given the same things and not drawn again.
  const goTo = useSteady(fields.goTo)
  const openOutline = useSteady(() => fields.openTab('outline'))
  const sheet = useMemo(() => <Sheet content={shared} sections={sections} change={change} checks={checks} goTo={goTo} disabled={!inFull} />, [shared, sections, change, checks, goTo, inFull])
  const present = usePresent(open?.line.provider.awareness ?? null, user.id)
  // Whoever drafts alone has nobody to propose anything to.
  const isUnderReview = view.status !== 'draft' || view.suggesting || present.length > 0 || mode.on

  const { compose } = review.panel
  const barEnd = useMemo(() => (
    <>
      <NoteButton compose={compose} />
      {isUnderReview && <ModeSwitch on={mode.on} forced={view.may === 'suggest'} toggle={mode.toggle} />}
    </>
  ), [compose, isUnderReview, mode.on, mode.toggle, view.may])

  const nameOf = (sectionId: string | null) => sections.find(({ id }) => id === sectionId)?.name
  const copy = copies.copies[0]
  const resume = () => {
    if (!copy || !areOpen(editors)) return
    change(putBack(editors, copy.content))
    copies.drop(copy)
  }
  const openThreads = (kind: 'passage' | 'editors') => store.threads.filter((thread) => thread.kind === kind && thread.resolved === null).length
  const seen = { suggestions: review.count, notes: openThreads('passage'), editorsNotes: openThreads('editors') }

  return (
    <PhotoShelfProvider shelf={shelf}>
      <AdviceProvider value={advice}>
      <EditorFrame
        ref={root} lead={lead} typing={writable} fields={fields}
        // Before there is a document, the page's own count is the better one.
        actions={<OpenReviewProvider value={snapshot && seen}>{actions}</OpenReviewProvider>}
        here={<Here people={people} present={present} />}
        status={mounted ? (className) => <SaveStatus view={view} retry={live.retry} className={className} /> : undefined}
        counts={editors.body && <TextCounts editor={editors.body} goal={goal} className="shrink-0 max-lg:hidden" />}
        panels={[
          { key: 'sheet', label: t('side.sheet'), content: sheet },
          { key: 'notes', label: t('review.tab'), count: seen.suggestions + seen.notes + seen.editorsNotes, content: mounted ? <ReviewPanel articleId={text.id} store={store} {...review.panel} /> : <ThreadsRead threads={threads.threads} /> },
          ...(editors.body ? [{ key: 'outline', label: t('toolbar.outline'), content: <><TextCounts editor={editors.body} goal={goal} className="mb-3 text-sm text-muted lg:hidden" /><OutlineList editor={editors.body} leave={fields.closeSheet} /></> }] : []),
          ...panels,
        ]}
      >
        {mounted && <SaveAnnouncement view={view} />}
        <div className="mx-auto grid max-w-column gap-3 not-empty:mb-4">
          {copy && <KeptCopy copy={copy} section={nameOf(copy.content.sectionId)} resume={inFull && !mode.on ? resume : undefined} discard={() => copies.drop(copy)} />}
          <Troubles view={view} heldUp={heldUp} read={live.refusalRead} />
          {view.may === 'read' && <p className="font-sans text-md text-muted">{t('readOnly')}</p>}
          {view.may === 'suggest' && <p className="font-sans text-md text-muted">{t('mode.why')}</p>}
          <noscript><p className="rounded-box bg-saffron-tint px-4 py-3 font-sans text-md text-saffron">{t('needsScript')}</p></noscript>
        </div>
        {open ? (
          <WritingColumn
            key={view.generation} open={open} rights={rights} shelf={shelf} writable={writable} section={nameOf(shared.sectionId)}
            goTo={goTo} openOutline={openOutline} onEditors={setEditors} end={barEnd}
          />
        ) : (
          <>
            {/* Where the tools will stand, so that nothing moves when they come. */}
            {view.may !== 'read' && <div aria-hidden="true" className="mx-auto mb-6 h-[42px] w-full max-w-column rounded-box border border-line bg-card noscript:hidden max-lg:h-[48px]" />}
            <ReadView content={before} section={nameOf(before.sectionId)} figures={shelf.all()} untilOpen />
          </>
        )}
      </EditorFrame>
      </AdviceProvider>
    </PhotoShelfProvider>
  )
}
