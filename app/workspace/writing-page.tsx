/** The page of one article, for its author and for editors alike: what each may do comes from the domain. */
import { ChevronLeft } from 'lucide-react'
import { notFound } from 'next/navigation'
import { ArticleEditor } from '@/components/editor'
import { ArticleState } from '@/components/studio/article-state'
import { EditorMessage } from '@/components/studio/editor-message'
import { History } from '@/components/studio/history'
import { MoveMenu } from '@/components/studio/moves'
import { Revisions } from '@/components/studio/revisions'
import { Avatar } from '@/components/ui/avatar'
import { IconLink } from '@/components/ui/icon-link'
import { isStaff, type Person } from '@/lib/actor'
import { articleHistory } from '@/lib/articles/desk/history'
import { revisionsOf } from '@/lib/articles/desk/revisions'
import { workingText } from '@/lib/articles/desk/text'
import { licenceWording } from '@/lib/articles/licence'
import { text } from '@/lib/i18n'
import { sectionChoices } from '@/lib/pages'
import { articleMoves } from './article-moves'
import { revisionActions } from './revision-actions'

export async function WritingPage({ actor, id, base }: { actor: Person; id: string; base: '/espace' | '/redaction' }) {
  const [work, history, revisions, sections] = await Promise.all([workingText(actor, id), articleHistory(actor, id), revisionsOf(actor, id), sectionChoices()])
  if (!work) notFound()
  const t = text('studio')
  const { status, isPublic, isWithdrawn, permissions, checks } = work
  const article = { id, version: work.text.version, title: work.text.title, once: work.publishedAt !== null }

  const topBar = (
    <>
      <IconLink icon={ChevronLeft} label={t('write.back')} href={base === '/espace' ? '/espace' : '/redaction/articles'} className="-ml-2" />
      <ArticleState status={status} isPublic={isPublic} isWithdrawn={isWithdrawn} />
      <span className="order-1 ml-auto flex items-center gap-3">
        <span className="hidden -space-x-1.5 sm:flex">
          <Avatar name={work.owner.name} titled />
          {work.assignee && work.assignee.id !== work.owner.id && <Avatar name={work.assignee.name} titled />}
        </span>
        {isPublic && <a href={`/articles/${work.slug}`} className="hidden text-md font-medium text-muted hover:text-ink md:inline">{t('write.read')}</a>}
        <MoveMenu article={article} verbs={permissions.map(({ verb }) => verb)} actions={articleMoves} checks={checks} licence={licenceWording()} />
      </span>
    </>
  )
  return (
    <>
      <h1 className="sr-only">{work.text.title || t('untitled')}</h1>
      {work.message && <EditorMessage status={status} message={work.message} />}
      <ArticleEditor
        key={`${id}-${status}-${work.editable}`}
        text={work.text}
        savedAt={work.savedAt.toISOString()}
        photos={work.photos}
        sections={sections}
        editable={work.editable}
        viewer={isStaff(actor) ? 'editor' : 'contributor'}
        userId={actor.id}
        topBar={topBar}
        panels={[
          { key: 'history', label: t('history.title'), content: <History rows={history ?? []} /> },
          { key: 'revisions', label: t('revision.title'), count: revisions?.total ?? 0, content: revisions && <Revisions page={revisions} base={`${base}/articles/${id}`} article={{ id, version: work.text.version, editable: work.editable }} actions={revisionActions} /> },
        ]}
      />
    </>
  )
}
