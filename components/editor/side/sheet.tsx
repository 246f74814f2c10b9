'use client'
/** « Fiche »: what belongs to the article beside its words, and what it still lacks. */
import { useText } from '@/components/ui/text'
import type { Check } from '@/lib/articles/readiness'
import type { Content } from '../types'
import { Checklist } from './checklist'
import { SectionPoints } from './section-points'
import { HeroField } from './hero-field'
import { TagsField } from './tags-field'

type Props = {
  content: Pick<Content, 'sectionId' | 'tags' | 'hero'>
  sections: { id: string; name: string; checklist: string[] }[]
  change: (patch: Partial<Content>) => void
  checks: Check[]
  goTo: (field: string) => void
  disabled: boolean
}

export function Sheet({ content, sections, change, checks, goTo, disabled }: Props) {
  const t = useText('editor')
  return (
    <fieldset disabled={disabled} className="grid min-w-0 gap-6">
      <Checklist checks={checks} goTo={goTo} />
      <div className="grid gap-1.5">
        <label htmlFor="rubrique" className="font-semibold">{t('sheet.section')} <span aria-hidden="true">*</span></label>
        <select
          id="rubrique"
          value={content.sectionId ?? ''}
          required
          onChange={(event) => change({ sectionId: event.target.value || null })}
          className="h-10 w-full rounded-box border border-edge bg-card px-3 text-base disabled:opacity-60"
        >
          <option value="">{t('sheet.noSection')}</option>
          {sections.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
      </div>
      <SectionPoints section={sections.find(({ id }) => id === content.sectionId)} />
      <TagsField tags={content.tags} change={(tags) => change({ tags })} />
      <HeroField hero={content.hero} change={(hero) => change({ hero })} />
    </fieldset>
  )
}
