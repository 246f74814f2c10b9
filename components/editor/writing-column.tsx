'use client'
/** Title, standfirst and text: three editors over one document, and the bar above them. */
import type { Editor } from '@tiptap/react'
import { memo, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useText } from '@/components/ui/text'
import { textLimits } from '@/lib/content'
import { workingExtensions } from '@/lib/content/review'
import { BodySurface } from './body-surface'
import { Toolbar } from './formats/toolbar'
import { collaboration, type Rights, type Shared } from './live/collaboration'
import { LineField } from './live/line-field'
import { noEditors, type Editors } from './live/snapshot'
import type { PhotoShelf } from './pictures/photo-shelf'
import { useBody } from './use-body'
import { useSteady } from './use-steady'

type Props = {
  open: Shared
  rights: Rights
  shelf: PhotoShelf
  writable: boolean
  section: string | undefined
  goTo: (field: string) => void
  openOutline: () => void
  /** What stands at the end of the bar. */
  end: ReactNode
  /** Told whenever an editor comes or goes. */
  onEditors: (editors: Editors) => void
}

/** Given the same things it is not drawn again: the page around it changes with each pause in typing. */
export const WritingColumn = memo(function WritingColumn({ open, rights, shelf, writable, section, goTo, openOutline, end, onEditors }: Props) {
  const t = useText('editor')
  const body = useBody({ schema: workingExtensions, own: collaboration(open, 'body', rights), shelf, label: t('fields.body'), id: 'corps' })
  const { editor } = body
  const [title, setTitle] = useState<Editor | null>(null)
  const [standfirst, setStandfirst] = useState<Editor | null>(null)
  useEffect(() => onEditors({ title, standfirst, body: editor }), [onEditors, title, standfirst, editor])
  useEffect(() => () => onEditors(noEditors), [onEditors])
  useEffect(() => editor?.setEditable(writable, false), [editor, writable])
  const line = { open, rights, editable: writable }
  const elsewhere = useMemo(() => ({ outline: openOutline }), [openOutline])
  const toStandfirst = useSteady(() => goTo('chapo'))
  const toBody = useSteady(() => {
    editor?.commands.setTextSelection(0)
    editor?.view.focus()
  })

  return (
    <>
      {writable && editor && <Toolbar editor={editor} elsewhere={elsewhere} end={end} />}
      <div className="mx-auto max-w-column">
        <button type="button" onClick={() => goTo('rubrique')} className="mb-2 cursor-pointer text-md font-semibold text-accent hover:underline">{section ?? t('sheet.noSection')}</button>
        <LineField
          {...line} field="title" id="titre" label={t('fields.title')} placeholder={t('fields.titleHint')} maximum={textLimits.title}
          onEnter={toStandfirst} onEditor={setTitle}
          className="font-display text-[2rem]/[1.08] font-headline tracking-[-0.02em] lg:text-[2.6rem]/[1.06]"
        />
        <LineField
          {...line} field="standfirst" id="chapo" label={t('fields.standfirst')} placeholder={t('fields.standfirstHint')} maximum={textLimits.standfirst}
          onEnter={toBody} onEditor={setStandfirst}
          className="mt-3.5 mb-6 font-serif text-[1.25rem]/[1.45] text-muted"
        />
        {editor && <BodySurface {...body} editor={editor} />}
      </div>
    </>
  )
})
