'use client'
/** The text while people write it: three editors over one document, the review beside them. */
import type { Editor } from '@tiptap/react'
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { useText } from '@/components/ui/text'
import { readiness } from '@/lib/articles/readiness'
import { textLimits, wordCount } from '@/lib/content'
import { asSuggested, workingExtensions } from '@/lib/content/review'
import type { ArticleEditorProps } from './article-editor'
import { BodySurface } from './body-surface'
import { EditorFrame } from './editor-frame'
import { Toolbar } from './formats/toolbar'
import { activePlace } from './live/active-place'
import { collaboration, type Rights } from './live/collaboration'
import { Here, usePresent } from './live/here'
import { KeptCopy } from './live/kept-copy'
import { LineField } from './live/line-field'
import type { LiveText, OpenDocument } from './live/live-text'
import { mayType, type LiveView } from './live/live-view'
import { ModeSwitch } from './live/mode-switch'
import { NoteButton } from './live/note-button'
import { SaveAnnouncement, SaveStatus } from './live/save-status'
import { useSettleBeforeSubmit } from './live/settle-before-submit'
import { useSharedFields } from './live/shared-fields'
import { areOpen, useSnapshot, wordsOfEditors, type Editors } from './live/snapshot'
import { Troubles } from './live/troubles'
import type { useKeptCopies } from './live/use-kept-copies'
import { useMode } from './live/use-mode'
import { useReview } from './live/use-review'
import type { PhotoShelf } from './pictures/photo-shelf'
import { ReviewPanel, type ThreadsOfPage } from './review'
import { Sheet } from './side/sheet'
import type { Content } from './types'
import { useBody } from './use-body'
import { useFields } from './use-fields'
import { useSteady } from './use-steady'

type Props = ArticleEditorProps & {
  live: LiveText
  view: LiveView
  open: OpenDocument
  store: ThreadsOfPage
  copies: ReturnType<typeof useKeptCopies>
  shelf: PhotoShelf
  /** Given to whoever sets the text aside when the server does not take it. */
  typed: RefObject<() => Content | null>
}

export function Writing({ text, sections, viewer, user, people, lead, actions, panels, live, view, open, store, copies, shelf, typed }: Props) {
  const t = useText('editor')
  const mode = useMode(view)
  const [rights] = useState<Rights>(() => ({ author: user.id, mayType: () => mayType(live.current()), suggests: mode.read }))
  const body = useBody({ schema: workingExtensions, own: [...collaboration(open, 'body', rights), activePlace], shelf, label: t('fields.body'), id: 'corps' })
  const [title, setTitle] = useState<Editor | null>(null)
  const [standfirst, setStandfirst] = useState<Editor | null>(null)
  const editors: Editors = { title, standfirst, body: body.editor }
  const { fields: shared, change } = useSharedFields(open.doc)
  const snapshot = useSnapshot(editors)
  const fields = useFields(body.editor)
  // Each key changes the status line, and with it this: what is large is given the same things and not drawn again.
  const goTo = useSteady(fields.goTo)
  const review = useReview({ editors, snapshot, people: store.people, view, me: user.id, showPanel: () => fields.show('notes') })
  const { root, waiting } = useSettleBeforeSubmit(text.id, live, view)
  const present = usePresent(open.line.provider.awareness, user.id)

  const latest = useRef(shared)
  latest.current = shared
  typed.current = () => (areOpen(editors) ? { ...wordsOfEditors(editors, asSuggested), ...latest.current } : null)

  const writable = mayType(view)
  // Fields cannot be suggested: who may only suggest leaves them alone.
  const inFull = writable && view.may === 'write'
  useEffect(() => body.editor?.setEditable(writable, false), [body.editor, writable])

  // Whoever drafts alone has nobody to propose anything to.
  const isUnderReview = view.status !== 'draft' || view.suggesting || present.length > 0
  const content = useMemo<Content>(() => ({ ...(snapshot?.words ?? { title: text.title, standfirst: text.standfirst, body: text.body }), ...shared }), [snapshot, shared, text])
  const words = useMemo(() => wordCount(content.body), [content.body])
  const checks = useMemo(() => readiness(content), [content])
  useEffect(() => shelf.want([...(shared.hero ? [shared.hero.upload] : []), ...(snapshot?.uploads ?? [])]), [shelf, shared.hero, snapshot])
  const section = sections.find(({ id }) => id === content.sectionId)
  const copy = copies.copies[0]
  const resume = () => {
    if (!copy || !areOpen(editors)) return
    editors.title.commands.setContent({ type: 'doc', content: [lineOf(copy.content.title)] })
    editors.standfirst.commands.setContent({ type: 'doc', content: [lineOf(copy.content.standfirst)] })
    editors.body.commands.setContent(copy.content.body)
    change({ sectionId: copy.content.sectionId, tags: copy.content.tags, hero: copy.content.hero })
    copies.drop(copy)
  }

  const sheet = useMemo(() => <Sheet content={shared} sections={sections} change={change} checks={checks} goTo={goTo} errors={[]} disabled={!inFull} />, [shared, sections, change, checks, goTo, inFull])
  const { compose } = review.panel
  const tools = useMemo(() => (
    <>
      <NoteButton compose={compose} />
      {isUnderReview && <ModeSwitch on={mode.on} forced={view.may === 'suggest'} toggle={mode.toggle} />}
    </>
  ), [compose, isUnderReview, mode.on, mode.toggle, view.may])
  const toStandfirst = useSteady(() => goTo('chapo'))
  const toBody = useSteady(() => {
    body.editor?.commands.setTextSelection(0)
    body.editor?.view.focus()
  })

  return (
    <EditorFrame
      ref={root} viewer={viewer} lead={lead} actions={actions} words={words} typing={writable} fields={fields}
      here={<Here people={people} present={present} />}
      status={(className) => <SaveStatus view={view} retry={live.retry} className={className} />}
      panels={[
        { key: 'sheet', label: t('side.sheet'), content: sheet },
        { key: 'notes', label: t('review.tab'), count: review.count + store.threads.filter(({ resolved }) => resolved === null).length, content: <ReviewPanel articleId={text.id} store={store} {...review.panel} /> },
        ...panels,
      ]}
    >
      <SaveAnnouncement view={view} />
      <div className="mx-auto grid max-w-column gap-3 not-empty:mb-4">
        {copy && <KeptCopy copy={copy} section={sections.find(({ id }) => id === copy.content.sectionId)?.name} resume={inFull && !mode.on ? resume : undefined} discard={() => copies.drop(copy)} />}
        <Troubles view={view} waiting={waiting} read={live.refusalRead} />
        {view.may === 'read' && !view.lost && <p className="font-sans text-md text-muted">{t('readOnly')}</p>}
        {view.may === 'suggest' && <p className="font-sans text-md text-muted">{t('mode.why')}</p>}
      </div>
      {writable && body.editor && (
        <Toolbar editor={body.editor} asks={body.asks} linkOpen={body.linkOpen} closeLink={body.closeLink} disabled={!writable} end={tools} />
      )}
      <div className="mx-auto max-w-column">
        <button type="button" onClick={() => goTo('rubrique')} className="mb-2 cursor-pointer text-md font-semibold text-accent hover:underline">{section?.name ?? t('sheet.noSection')}</button>
        <LineField
          open={open} field="title" rights={rights} id="titre" label={t('fields.title')} placeholder={t('fields.titleHint')} maximum={textLimits.title} editable={writable}
          onEnter={toStandfirst} onEditor={setTitle}
          className="font-display text-[2rem]/[1.08] font-headline tracking-[-0.02em] lg:text-[2.6rem]/[1.06]"
        />
        <LineField
          open={open} field="standfirst" rights={rights} id="chapo" label={t('fields.standfirst')} placeholder={t('fields.standfirstHint')} maximum={textLimits.standfirst} editable={writable}
          onEnter={toBody} onEditor={setStandfirst}
          className="mt-3.5 mb-6 font-serif text-[1.25rem]/[1.45] text-muted"
        />
        {body.editor && <BodySurface {...body} editor={body.editor} />}
      </div>
    </EditorFrame>
  )
}

const lineOf = (words: string) => ({ type: 'line', content: words ? [{ type: 'text', text: words }] : [] })
