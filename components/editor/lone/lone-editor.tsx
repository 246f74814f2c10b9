'use client'
/**
 * The page on which a text is written without an account: the same surface as an
 * article's, over a text of its own. What belongs to several hands — presence,
 * suggestions, notes, revisions — comes with the account.
 */
import { useMemo, useState, type ReactNode } from 'react'
import type { FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import { readiness } from '@/lib/articles/readiness'
import type { Photo } from '@/lib/media'
import '../editor.css'
import { EditorFrame } from '../editor-frame'
import { KeptCopy } from '../live/kept-copy'
import { putBack } from '../live/putting-back'
import { SaveAnnouncement, SaveStatus } from '../live/save-status'
import { useSettleBeforeSubmit } from '../live/settle-before-submit'
import { useSharedFields } from '../live/shared-fields'
import { areOpen, noEditors, useSnapshot } from '../live/snapshot'
import { useKeptCopies } from '../live/use-kept-copies'
import { PhotoShelf, PhotoShelfProvider } from '../pictures/photo-shelf'
import { ReadView } from '../read-view'
import { Sheet } from '../side/sheet'
import { OutlineList } from '../tools/outline/outline-list'
import { TextCounts } from '../tools/outline/text-counts'
import type { Content } from '../types'
import { useFields } from '../use-fields'
import { useMounted } from '../use-mounted'
import { useSteady } from '../use-steady'
import { WritingColumn } from '../writing-column'
import { LastHere } from './last-here'
import type { Identity } from './slots'
import { SubmitText, type Applicant } from './submit-text'
import { LoneTroubles } from './lone-troubles'
import { useLoneText } from './use-lone-text'

export type LoneEditorProps = {
  identity: Identity
  start: { version: number; savedAt: string; content: Content }
  photos: Record<string, Photo>
  sections: { id: string; name: string; checklist: string[] }[]
  person: Applicant
  licence: string
  submit: FormAction
  /** The name of the house, which leads home. */
  lead: ReactNode
  /** What is said above the text. */
  notice: ReactNode
  /** For whoever has an account: the way into their own space. */
  account: { name: string; takeAlong: FormAction } | null
}

const nobody = { author: '', suggests: () => false }

export function LoneEditor({ identity, start, photos, sections, person, licence, submit, lead, notice, account }: LoneEditorProps) {
  const t = useText('editor')
  const mounted = useMounted()
  const copies = useKeptCopies(identity.id, 'ecrire')
  const [editors, setEditors] = useState(noEditors)
  const { lone, view } = useLoneText({
    identity, start,
    setAside: (content) => copies.setAside(content),
    began: (secret) => window.history.replaceState(null, '', `/ecrire/${secret}`),
  })
  const [shelf] = useState(() => new PhotoShelf(photos, undefined, () => lone.pictures()))
  const open = mounted && view.ready ? lone.document() : null
  const writable = open !== null && lone.mayType()

  const { fields: shared, change } = useSharedFields(open?.doc ?? null, start.content)
  const snapshot = useSnapshot(editors)
  const checks = useMemo(() => readiness({ ...start.content, ...snapshot?.words, ...shared }), [start.content, snapshot, shared])
  const [rights] = useState(() => ({ ...nobody, mayType: lone.mayType }))
  const fields = useFields(editors.body)
  const { root, heldUp } = useSettleBeforeSubmit(() => lone.settle(), view.phase.is === 'saved')
  const goTo = useSteady(fields.goTo)
  const openOutline = useSteady(() => fields.openTab('outline'))
  const sheet = useMemo(() => <Sheet content={shared} sections={sections} change={change} checks={checks} goTo={goTo} disabled={!writable} />, [shared, sections, change, checks, goTo, writable])

  const nameOf = (sectionId: string | null) => sections.find(({ id }) => id === sectionId)?.name
  const copy = copies.copies[0]
  const resume = () => {
    if (!copy || !areOpen(editors)) return
    change(putBack(editors, copy.content))
    copies.drop(copy)
  }

  return (
    <PhotoShelfProvider shelf={shelf}>
      <EditorFrame
        ref={root} lead={lead} typing={writable} fields={fields}
        actions={<SubmitText secret={view.secret} checks={checks} person={person} licence={licence} action={submit} />}
        status={mounted && view.begun ? (className) => <SaveStatus view={view} retry={lone.retry} className={className} /> : undefined}
        counts={editors.body && <TextCounts editor={editors.body} className="shrink-0 max-lg:hidden" />}
        panels={[
          { key: 'sheet', label: t('side.sheet'), content: sheet },
          ...(editors.body ? [{ key: 'outline', label: t('toolbar.outline'), content: <><TextCounts editor={editors.body} className="mb-3 text-sm text-muted lg:hidden" /><OutlineList editor={editors.body} leave={fields.closeSheet} /></> }] : []),
        ]}
      >
        {mounted && view.begun && <SaveAnnouncement view={view} />}
        <div className="mx-auto grid max-w-column gap-3 not-empty:mb-6">
          <LastHere secret={view.secret} isEmpty={!view.begun} account={account} />
          {copy && <KeptCopy copy={copy} section={nameOf(copy.content.sectionId)} resume={writable ? resume : undefined} discard={() => copies.drop(copy)} />}
          <LoneTroubles view={view} heldUp={heldUp !== null} read={lone.troubleRead} />
          {notice}
        </div>
        {open ? (
          <WritingColumn
            key={view.generation} open={open} rights={rights} shelf={shelf} writable={writable} section={nameOf(shared.sectionId)}
            goTo={goTo} openOutline={openOutline} onEditors={setEditors} end={null}
          />
        ) : (
          <>
            <div aria-hidden="true" className="mx-auto mb-6 h-[42px] w-full max-w-column rounded-box border border-line bg-card noscript:hidden max-lg:h-[48px]" />
            <ReadView content={start.content} section={nameOf(start.content.sectionId)} figures={shelf.all()} untilOpen />
          </>
        )}
      </EditorFrame>
    </PhotoShelfProvider>
  )
}
