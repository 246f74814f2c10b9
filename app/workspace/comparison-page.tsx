/** Two revisions of an article compared, and the list of all of them. */
import { ChevronLeft } from 'lucide-react'
import { notFound } from 'next/navigation'
import { Choice, ComparedText } from '@/components/studio/comparison'
import { RestoreRevision } from '@/components/studio/revision-forms'
import { Revisions } from '@/components/studio/revisions'
import { TitleBar } from '@/components/studio/title-bar'
import { EmptyState } from '@/components/ui/empty-state'
import { IconLink } from '@/components/ui/icon-link'
import type { Actor } from '@/lib/actor'
import { comparison, type Comparison } from '@/lib/articles/desk/comparison'
import { revisionsOf } from '@/lib/articles/desk/revisions'
import { comparisonQuery } from '@/lib/articles/schema'
import { formatDateTime, text } from '@/lib/i18n'
import { revisionActions } from './revision-actions'

type Props = { actor: Actor; id: string; query: Record<string, string>; base: '/espace' | '/redaction' }

export async function ComparisonPage({ actor, id, query, base }: Props) {
  const asked = comparisonQuery.parse(query)
  const [found, page] = await Promise.all([comparison(actor, id, asked), revisionsOf(actor, id, asked.liste)])
  if (!found || !page) notFound()
  const t = text('studio')
  const article = `${base}/articles/${id}`
  const here = `${article}/revisions`
  const lead = <IconLink icon={ChevronLeft} label={t('revision.back')} href={article} className="-ml-2" />
  if (found === 'alone') {
    return (
      <>
        <TitleBar title={t('comparison.title')} lead={lead} />
        <EmptyState title={t('comparison.alone.title')}><p>{t('comparison.alone.about')}</p></EmptyState>
      </>
    )
  }
  return (
    <>
      <TitleBar title={t('comparison.title')} lead={lead} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 px-4 py-5 lg:px-6">
        <div className="flex items-center justify-between gap-4">
          <p className="truncate text-md text-muted">{found.working.title || t('untitled')}</p>
          <Restore id={id} found={found} next={article} />
        </div>
        <Choice before={found.before} after={found.after} listed={page.rows} view={asked.vue} base={here} />
        <details open={asked.liste !== null} className="rounded-box border border-line bg-card print:hidden">
          <summary className="cursor-pointer px-4 py-2.5 text-md font-semibold">{t('revision.list')} <span className="font-normal text-muted tabular-nums">{page.total}</span></summary>
          <div className="max-w-2xl px-4 pt-1 pb-4">
            <Revisions page={page} base={article} article={{ id, ...found.working }} actions={revisionActions} newest={asked.liste === null ? undefined : here} restored={article} />
          </div>
        </details>
        <ComparedText comparison={found} view={asked.vue} />
      </div>
    </>
  )
}

/** The older of the two may come back, where the working text is not it. */
function Restore({ id, found: { before, after, working }, next }: { id: string; found: Comparison; next: string }) {
  const wanted = before.isWorking ? after : before
  if (!working.editable || wanted.isWorking) return null
  const by = wanted.maker ?? text('studio')('revision.nobody')
  return <RestoreRevision articleId={id} version={working.version} number={wanted.number} at={formatDateTime(wanted.savedAt)} by={by} action={revisionActions.restore} next={next} />
}
