/** The page of one article, for its author and for editors alike: what each may do comes from the domain. */
import { ChevronLeft } from 'lucide-react'
import { notFound } from 'next/navigation'
import { ArticleEditor } from '@/components/editor'
import { ArticleState } from '@/components/studio/article-state'
import { EditorMessage } from '@/components/studio/editor-message'
import { AskedPoints, stillToDo } from '@/components/studio/following/asked-points'
import { CorrectionTold } from '@/components/studio/following/correction-told'
import { Signatures } from '@/components/studio/following/signatures'
import { Timeline } from '@/components/studio/following/timeline'
import { History } from '@/components/studio/history'
import { MoveMenu } from '@/components/studio/moves'
import { Revisions } from '@/components/studio/revisions'
import { SuggestingSwitch } from '@/components/studio/suggesting-switch'
import { Badge } from '@/components/ui/badge'
import { IconLink } from '@/components/ui/icon-link'
import type { Person } from '@/lib/actor'
import { articleHistory } from '@/lib/articles/desk/history'
import { revisionsOf } from '@/lib/articles/desk/revisions'
import { cosigners } from '@/lib/articles/cosigning'
import { workingText } from '@/lib/articles/desk/text'
import { articleTimeline } from '@/lib/articles/following'
import { licenceWording } from '@/lib/articles/licence'
import { threadsOf } from '@/lib/articles/notes'
import { now } from '@/lib/clock'
import { text } from '@/lib/i18n'
import { sectionChoices } from '@/lib/pages'
import { articleMoves } from './article-moves'
import { askingActions } from './asking-actions'
import { revisionActions } from './revision-actions'
import { signingActions } from './signing-actions'
import { suggestingActions } from './suggesting-actions'

export async function WritingPage({ actor, id, base }: { actor: Person; id: string; base: '/espace' | '/redaction' }) {
  const isAuthors = base === '/espace'
  const [work, history, timeline, signing, revisions, sections, threads] = await Promise.all([workingText(actor, id), isAuthors ? null : articleHistory(actor, id), isAuthors ? articleTimeline(actor, id) : null, cosigners(actor, id), revisionsOf(actor, id), sectionChoices(), threadsOf(actor, id)])
  if (!work || !threads) notFound()
  const t = text('studio')
  const { status, isPublic, isWithdrawn, permissions, checks } = work
  const article = { id, version: work.text.version, title: work.text.title, once: work.publishedAt !== null }

  const lead = (
    <>
      <IconLink icon={ChevronLeft} label={t('write.back')} href={base === '/espace' ? '/espace' : '/redaction/articles'} className="-ml-2" />
      <ArticleState status={status} isPublic={isPublic} isWithdrawn={isWithdrawn} />
      {work.suggesting && <Badge tone="saffron">{t('suggesting.mode')}</Badge>}
    </>
  )
  const actions = (
    <>
      {isPublic && <a href={`/articles/${work.slug}`} className="hidden text-md font-medium text-muted hover:text-ink md:inline">{t('write.read')}</a>}
      <MoveMenu article={article} verbs={permissions.map(({ verb }) => verb)} actions={articleMoves} checks={checks} open={work.open} mustSay={work.mustSay} unanswered={work.unanswered} asked={work.asked} licence={licenceWording()}>
        {work.mayTurnSuggesting && <SuggestingSwitch articleId={id} suggesting={work.suggesting} actions={suggestingActions} />}
      </MoveMenu>
    </>
  )
  const people = [work.owner, ...work.coauthors, ...(work.assignee && work.assignee.id !== work.owner.id ? [work.assignee] : [])]
  return (
    <>
      <h1 className="sr-only">{work.text.title || t('untitled')}</h1>
      {work.message && (
        <EditorMessage status={status} message={work.message}>
          {work.asked && status === 'changes_requested' && <AskedPoints articleId={id} asked={work.asked} mayTick={work.mayTick} actions={askingActions} />}
        </EditorMessage>
      )}
      {work.correction && <div className="px-4 pt-4 lg:px-6"><CorrectionTold correction={work.correction} article={`${base}/articles/${id}`} /></div>}
      <ArticleEditor
        key={id}
        text={work.text}
        savedAt={work.savedAt.toISOString()}
        photos={work.photos}
        sections={sections}
        standing={{ may: work.may, status, suggesting: work.suggesting }}
        user={{ id: actor.id, name: actor.name }}
        people={people}
        threads={threads}
        lead={lead}
        actions={actions}
        panels={[
          ...(work.asked ? [{ key: 'asked', label: text('following')('asked.title'), count: stillToDo(work.asked), content: <AskedPoints articleId={id} asked={work.asked} mayTick={work.mayTick} actions={askingActions} headed /> }] : []),
          ...(signing ? [{ key: 'signatures', label: text('following')('cosigners.title'), content: <Signatures articleId={id} cosigners={signing} actions={signingActions} /> }] : []),
          { key: 'revisions', label: t('revision.title'), content: revisions && <Revisions page={revisions} base={`${base}/articles/${id}`} article={{ id, version: work.text.version, editable: work.may === 'write' }} actions={revisionActions} /> },
          // Its author follows a way; the editors read what happened.
          timeline
            ? { key: 'timeline', label: text('following')('timeline.title'), content: <Timeline articleId={id} timeline={timeline} at={now()} page={`${base}/articles/${id}/parcours`} /> }
            : { key: 'history', label: t('history.title'), content: <History rows={history ?? []} /> },
        ]}
      />
    </>
  )
}
