/** The page of one article, for its author and for editors alike: what each may do comes from the domain. */
import { ChevronLeft } from 'lucide-react'
import { notFound } from 'next/navigation'
import { ArticleEditor } from '@/components/editor'
import { BeforePanel } from '@/components/studio/advice/before-panel'
import { Outlook } from '@/components/studio/advice/outlook'
import { PublishAdvice } from '@/components/studio/advice/publish-advice'
import { ArticleState } from '@/components/studio/article-state'
import { EmbargoButton } from '@/components/studio/embargo-button'
import { EditorMessage } from '@/components/studio/editor-message'
import { AskedPoints, stillToDo } from '@/components/studio/following/asked-points'
import { CorrectionTold } from '@/components/studio/following/correction-told'
import { Signatures } from '@/components/studio/following/signatures'
import { Timeline } from '@/components/studio/following/timeline'
import { History } from '@/components/studio/history'
import { movedArticle } from '@/components/studio/moved-article'
import { MoveMenu } from '@/components/studio/moves'
import { PreviewsPanel } from '@/components/studio/previews/previews-panel'
import { Brief } from '@/components/studio/proposals/brief'
import { Revisions } from '@/components/studio/revisions'
import { SubmissionPoints } from '@/components/studio/submission-points'
import { SuggestingSwitch } from '@/components/studio/suggesting-switch'
import { Badge } from '@/components/ui/badge'
import { IconLink } from '@/components/ui/icon-link'
import type { Person } from '@/lib/actor'
import { beforePublication } from '@/lib/articles/advice'
import { checkLinksAction } from '@/lib/articles/advice/actions'
import { articleHistory } from '@/lib/articles/desk/history'
import { revisionsOf } from '@/lib/articles/desk/revisions'
import { cosigners } from '@/lib/articles/cosigning'
import { workingText } from '@/lib/articles/desk/text'
import { articleTimeline } from '@/lib/articles/following'
import { licenceWording } from '@/lib/articles/licence'
import { threadsOf } from '@/lib/articles/notes'
import { previewsOf } from '@/lib/articles/previews'
import { now } from '@/lib/clock'
import { wordCount } from '@/lib/content'
import { text } from '@/lib/i18n'
import { momentInWords } from '@/lib/i18n/moment'
import { sectionChoices, siteSettings } from '@/lib/pages'
import { briefOf } from '@/lib/proposals'
import { articleMoves } from './article-moves'
import { askingActions } from './asking-actions'
import { embargoActions } from './embargo-actions'
import { previewActions } from './preview-actions'
import { revisionActions } from './revision-actions'
import { signingActions } from './signing-actions'
import { suggestingActions } from './suggesting-actions'

export async function WritingPage({ actor, id, base }: { actor: Person; id: string; base: '/espace' | '/redaction' }) {
  const isAuthors = base === '/espace'
  const [work, history, timeline, signing, revisions, sections, threads, previews, before, site, brief] = await Promise.all([
    workingText(actor, id), isAuthors ? null : articleHistory(actor, id), isAuthors ? articleTimeline(actor, id) : null, cosigners(actor, id), revisionsOf(actor, id),
    sectionChoices(), threadsOf(actor, id), previewsOf(actor, id), beforePublication(actor, id), siteSettings(), briefOf(actor, id),
  ])
  if (!work || !threads || !previews || !before) notFound()
  const [t, words] = [text('studio'), text('previews')]
  const { status, isPublic, isWithdrawn, permissions, checks } = work
  const article = movedArticle(work)

  const lead = (
    <>
      <IconLink icon={ChevronLeft} label={t('write.back')} href={base === '/espace' ? '/espace' : '/redaction/articles'} className="-ml-2" />
      <ArticleState status={status} isPublic={isPublic} isWithdrawn={isWithdrawn} scheduledFor={work.scheduledFor} />
      {work.embargo && work.embargo.until > now() && <span title={momentInWords(work.embargo.until)}><Badge tone="saffron">{t('state.embargo')}</Badge></span>}
      {work.suggesting && <Badge tone="saffron">{t('suggesting.mode')}</Badge>}
    </>
  )
  const actions = (
    <>
      {isPublic && <a href={`/articles/${work.slug}`} className="hidden text-md font-medium text-muted hover:text-ink md:inline">{t('write.read')}</a>}
      <MoveMenu article={article} verbs={permissions.map(({ verb }) => verb)} actions={articleMoves} checks={checks} open={work.open} mustSay={work.mustSay} unanswered={work.unanswered} asked={work.asked} licence={licenceWording()} points={sections.find((section) => section.id === work.text.sectionId)?.checklist} advice={<PublishAdvice before={before} />} outlook={<Outlook card={before.card} siteName={site.shortName} />} candidate={work.owner.isCandidate ? work.owner.name : undefined}>
        {work.mayEmbargo && <EmbargoButton articleId={id} embargo={article.embargo} actions={embargoActions} />}
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
        advice={before.advice}
        lead={lead}
        actions={actions}
        goal={brief?.words}
        panels={[
          ...(brief ? [{ key: 'brief', label: text('proposals')('brief.title'), content: <Brief brief={brief} written={wordCount(work.text.body)} conversation={base === '/espace' ? `/espace/propositions/${brief.proposalId}` : `/redaction/propositions?onglet=accepted&proposition=${brief.proposalId}`} at={now()} /> }] : []),
          ...(work.points.length ? [{ key: 'points', label: text('proposals')('checklist.title'), content: <SubmissionPoints points={work.points} /> }] : []),
          ...(work.asked ? [{ key: 'asked', label: text('following')('asked.title'), count: stillToDo(work.asked), content: <AskedPoints articleId={id} asked={work.asked} mayTick={work.mayTick} actions={askingActions} headed /> }] : []),
          ...(signing ? [{ key: 'signatures', label: text('following')('cosigners.title'), content: <Signatures articleId={id} cosigners={signing} actions={signingActions} /> }] : []),
          { key: 'revisions', label: t('revision.title'), content: revisions && <Revisions page={revisions} base={`${base}/articles/${id}`} article={{ id, version: work.text.version, editable: work.may === 'write' }} actions={revisionActions} /> },
          { key: 'before', label: words('advice.title'), content: <BeforePanel before={before} articleId={id} base={base} siteName={site.shortName} checkLinks={checkLinksAction} /> },
          { key: 'previews', label: words('panel.title'), count: previews.links.filter(({ state }) => state === 'active').length, content: <PreviewsPanel previews={previews} articleId={id} base={`${base}/articles/${id}`} actions={previewActions} /> },
          // Its author follows a way; the editors read what happened.
          timeline
            ? { key: 'timeline', label: text('following')('timeline.title'), content: <Timeline articleId={id} timeline={timeline} at={now()} page={`${base}/articles/${id}/parcours`} /> }
            : { key: 'history', label: t('history.title'), content: <History rows={history ?? []} whole={`/redaction/journal?article=${id}`} /> },
        ]}
      />
    </>
  )
}
