import { EmptyState } from '@/components/ui/empty-state'
import type { FormAction } from '@/components/ui/form'
import { text } from '@/lib/i18n'
import type { SectionRow } from '@/lib/pages'
import { isPaletteName, zelligePath } from '@/lib/zellige'
import { EditChecklist } from './section-checklist'
import { AddSection, EditSection, RemoveSection } from './section-dialogs'
import { MoveSection } from './section-order'

type Props = { sections: SectionRow[]; create: FormAction; order: FormAction; rename: FormAction; remove: FormAction; saveChecklist: FormAction }

/** The sections in the order of the masthead. */
export function SectionList({ sections, create, order, rename, remove, saveChecklist }: Props) {
  const t = text('studio')
  if (sections.length === 0) return <EmptyState title={t('section.empty.title')} action={<AddSection create={create} />}><p>{t('section.empty.about')}</p></EmptyState>
  const ids = sections.map(({ id }) => id)
  return (
    <div className="max-w-4xl px-4 py-6 lg:px-6">
      <p className="mb-4 text-base text-muted">{t('section.about')}</p>
      <ol className="border-t border-line">
        {sections.map((section, n) => (
          <li key={section.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-3.5">
            <img src={zelligePath({ palette: isPaletteName(section.palette) ? section.palette : 'majorelle', field: 'racks', seed: section.slug, shape: 'square' })} alt="" width={480} height={480} loading="lazy" className="size-11 rounded-box object-cover" />
            <div className="min-w-0 flex-1 basis-48">
              <h2 className="font-display text-xl leading-tight font-headline">{section.name}</h2>
              <p className="text-sm text-muted">/rubriques/{section.slug} · {t('section.count', { count: section.articleCount })}</p>
              {section.description && <p className="mt-1 text-md text-muted">{section.description}</p>}
              {section.checklist.length > 0 && <p className="mt-1 text-sm text-muted">{text('proposals')('checklist.has', { count: section.checklist.length })}</p>}
            </div>
            <div className="flex items-center gap-1.5">
              <MoveSection name={section.name} ids={ids} at={n} action={order} />
              <EditChecklist section={section} save={saveChecklist} />
              <EditSection section={section} rename={rename} />
              {section.articleCount === 0 && <RemoveSection section={section} remove={remove} />}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
