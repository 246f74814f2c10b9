import { Button } from '@/components/ui/button'
import { text } from '@/lib/i18n'

/** Narrows the numbers to a section: a plain GET form. */
export function SectionChoice({ sections, chosen, keep }: { sections: { id: string; name: string }[]; chosen: string | null; keep: Record<string, string> }) {
  const t = text('record')
  return (
    <form method="get" className="flex flex-wrap items-center gap-2.5">
      {Object.entries(keep).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      <select name="rubrique" defaultValue={chosen ?? ''} aria-label={t('statistics.section')} className="h-9 rounded-box border border-edge bg-card px-3 text-md text-ink focus-visible:outline-2 focus-visible:outline-accent">
        <option value="">{t('statistics.everySection')}</option>
        {sections.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </select>
      <Button type="submit" size="sm">{t('statistics.choose')}</Button>
    </form>
  )
}
