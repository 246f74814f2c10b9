'use client'
/**
 * The page on which an article is written: the text as it will look, the bar with its
 * state, the panel beside it. Saving, pictures and formats are folders of their own;
 * this file holds the content together and passes it on.
 */
import { PanelRight } from 'lucide-react'
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { readiness } from '@/lib/articles/readiness'
import type { WorkingText } from '@/lib/articles/working-text'
import { textLimits, withoutForbiddenCharacters, wordCount } from '@/lib/content'
import type { Photo } from '@/lib/media'
import { BodySurface } from './body-surface'
import './editor.css'
import { Toolbar } from './formats/toolbar'
import { GrowingField } from './growing-field'
import { PhotoShelfProvider, usePhotoShelf } from './pictures/photo-shelf'
import { ReadView } from './read-view'
import { ConflictDialog } from './saving/conflict-dialog'
import { KeptCopy } from './saving/kept-copy'
import { isFinal } from './saving/save-machine'
import { SaveAnnouncement, SaveStatus } from './saving/save-status'
import { Troubles } from './saving/troubles'
import { useKeptCopies } from './saving/use-kept-copies'
import { useSaver } from './saving/use-saver'
import { useSaveBeforeSubmit } from './saving/use-save-before-submit'
import { SidePanel, type Panel } from './side/side-panel'
import { Sheet } from './side/sheet'
import { contentOf, sameContent, type Content } from './types'
import { documentOf, useBody } from './use-body'
import { OutlineList } from './tools/outline/outline-list'
import { TextCounts } from './tools/outline/text-counts'
import { TypographySwitch } from './tools/typography/typography-switch'
import { useFields } from './use-fields'
import { useMounted } from './use-mounted'

export type ArticleEditorProps = {
  text: WorkingText
  savedAt: string
  photos: Record<string, Photo>
  sections: { id: string; name: string }[]
  editable: boolean
  viewer: 'contributor' | 'editor'
  userId: string
  /** The state and the steps that may be taken; forms inside it wait until everything is saved. */
  topBar: ReactNode
  panels: Panel[]
}

export function ArticleEditor({ text, savedAt, photos, sections, editable, viewer, userId, topBar, panels }: ArticleEditorProps) {
  const t = useText('editor')
  const mounted = useMounted()
  const shelf = usePhotoShelf(photos)
  const [content, setContent] = useState<Content>(() => contentOf(text))
  const latest = useRef(content)

  const readBody = useRef(() => latest.current.body)
  const { saver, saving } = useSaver({ articleId: text.id, userId, version: text.version, savedAt, read: useCallback(() => ({ ...latest.current, body: readBody.current() }), []) })
  const body = useBody({ doc: text.body, shelf, label: t('fields.body'), id: 'corps', onChange: () => bodyChanged() })
  const { editor } = body
  readBody.current = () => (editor ? documentOf(editor) : latest.current.body)

  const show = (next: Content) => {
    latest.current = next
    setContent(next)
  }
  const change = (patch: Partial<Content>) => {
    show({ ...latest.current, ...patch })
    saver.edited()
  }
  // Counting words at each key would be felt in a long text.
  const counting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const bodyChanged = () => {
    saver.edited()
    clearTimeout(counting.current)
    counting.current = setTimeout(() => show({ ...latest.current, body: readBody.current() }), 250)
  }
  const load = (next: Content) => {
    show(next)
    editor?.commands.setContent(next.body, { emitUpdate: false })
  }

  const locked = saving.phase.is === 'refused' && isFinal(saving.phase.refusal)
  const writable = editable && mounted && editor !== null && !locked
  useEffect(() => editor?.setEditable(editable && !locked, false), [editor, editable, locked])

  // A step taken elsewhere on this page gave the text a new version: go on from there.
  useEffect(() => {
    if (text.version <= saver.current().version || saver.unsaved) return
    saver.startFrom(text.version, savedAt)
    if (!sameContent(contentOf(text), { ...latest.current, body: readBody.current() })) load(contentOf(text))
  })

  const { copies, justSetAside, resumed, discarded, setAside } = useKeptCopies(saver.keeper, contentOf(text), editable)
  const [comparing, setComparing] = useState(true)
  const conflict = saving.phase.is === 'conflict' ? saving.phase.conflict : null
  useEffect(() => setComparing(true), [conflict])

  const { tab, setTab, openTab, closeSheet, sheetOpen, setSheetOpen, goTo, onLinkClick } = useFields(editor)
  const { root, waiting } = useSaveBeforeSubmit(saver, saving)
  const errors = saving.phase.is === 'refused' ? saving.phase.refusal.errors : []
  const errorAt = (path: string) => errors.find((error) => error.path === path)?.message
  const words = wordCount(content.body)
  const section = sections.find(({ id }) => id === content.sectionId)
  const copy = copies[0]
  const status = { saving, compare: () => setComparing(true), again: () => saver.cameBack() }

  const sheet = <Sheet content={content} sections={sections} change={change} checks={readiness(content)} goTo={goTo} errors={errors} disabled={!writable} />

  const outline = editable && editor && mounted ? [{ key: 'outline', label: t('toolbar.outline'), content: <><TextCounts editor={editor} className="mb-3 text-sm text-muted lg:hidden" /><OutlineList editor={editor} leave={closeSheet} /></> }] : []

  return (
    <PhotoShelfProvider shelf={shelf}>
      <div ref={root} onClickCapture={onLinkClick} className="flex flex-1 flex-col" data-viewer={viewer}>
        <div className="z-30 flex min-h-15 flex-wrap items-center gap-x-3.5 gap-y-2 border-b border-line bg-paper px-4 py-2 font-sans lg:sticky lg:top-0 lg:px-6 lg:py-0">
          {topBar}
          {editable && <SaveStatus {...status} className="hidden lg:flex" />}
        </div>
        {editable && <SaveAnnouncement saving={saving} />}
        <div className="grid flex-1 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_336px]">
          <div data-writing-column className="flex min-w-0 flex-col">
            <div className="flex-1 px-4 pt-5 pb-10 lg:px-10 lg:pt-8">
              {!editable && <p className="mx-auto mb-6 max-w-column font-sans text-md text-muted">{t('readOnly')}</p>}
              <noscript><p className="mx-auto mb-6 max-w-column rounded-box bg-saffron-tint px-4 py-3 font-sans text-md text-saffron">{t('needsScript')}</p></noscript>
              {editable && editor && mounted ? (
                <>
                  <div className="mx-auto grid max-w-column gap-3 not-empty:mb-4">
                    {copy && <KeptCopy copy={copy} mine={copy === justSetAside} savedWords={words} resume={() => { load(copy.content); saver.startFrom(copy.version, saving.savedAt); resumed(copy); saver.edited() }} discard={() => discarded(copy)} />}
                    <Troubles saving={saving} waiting={waiting} goTo={goTo} />
                  </div>
                  <Toolbar editor={editor} disabled={!writable} elsewhere={{ outline: () => openTab('outline') }} />
                  <div className="mx-auto max-w-column">
                    <button type="button" onClick={() => goTo('rubrique')} className="mb-2 cursor-pointer text-md font-semibold text-accent hover:underline">{section?.name ?? t('sheet.noSection')}</button>
                    <GrowingField
                      id="titre" label={t('fields.title')} placeholder={t('fields.titleHint')} value={content.title} maximum={textLimits.title} readOnly={!writable} error={errorAt('title')}
                      onChange={(title) => change({ title: withoutForbiddenCharacters(title) })} onEnter={() => goTo('chapo')}
                      className="font-display text-[2rem]/[1.08] font-headline tracking-[-0.02em] lg:text-[2.6rem]/[1.06]"
                    />
                    <GrowingField
                      id="chapo" label={t('fields.standfirst')} placeholder={t('fields.standfirstHint')} value={content.standfirst} maximum={textLimits.standfirst} readOnly={!writable} error={errorAt('standfirst')}
                      onChange={(standfirst) => change({ standfirst: withoutForbiddenCharacters(standfirst) })} onEnter={() => { editor.commands.setTextSelection(0); editor.view.focus() }}
                      className="mt-3.5 mb-6 font-serif text-[1.25rem]/[1.45] text-muted"
                    />
                    {errorAt('body') && <p className="mb-3 font-sans text-sm font-medium text-danger">{errorAt('body')}</p>}
                    <BodySurface {...body} editor={editor} />
                  </div>
                </>
              ) : (
                <ReadView content={content} section={section?.name} figures={shelf.all()} />
              )}
            </div>
            <div className="sticky bottom-0 z-20 flex items-center gap-3 border-t border-line bg-paper px-4 py-2 font-sans text-sm text-muted lg:px-10">
              {editable && <SaveStatus {...status} className="flex-1 lg:hidden" />}
              {editor && mounted && <TextCounts editor={editor} className="shrink-0 max-lg:hidden" />}
              {editable && <TypographySwitch className="lg:ml-auto" />}
              <Button size="sm" className="sheet-opener ml-auto lg:hidden" aria-label={t('side.open')} aria-expanded={sheetOpen} onClick={() => setSheetOpen(true)}>
                <PanelRight size={16} aria-hidden="true" />
                {t('side.sheet')}
              </Button>
            </div>
          </div>
          <SidePanel panels={[{ key: 'sheet', label: t('side.sheet'), content: sheet }, ...outline, ...panels]} current={tab} choose={setTab} open={sheetOpen} close={() => setSheetOpen(false)} />
        </div>
        {conflict && (
          <ConflictDialog
            conflict={conflict}
            mine={{ ...latest.current, body: readBody.current() }}
            open={comparing}
            close={() => setComparing(false)}
            keepMine={() => saver.keepMine()}
            takeTheirs={() => { setAside(saver.takeTheirs()); load(contentOf(conflict.current)) }}
          />
        )}
      </div>
    </PhotoShelfProvider>
  )
}
