import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Button, ButtonLink } from '@/components/ui/button'
import { IconLink } from '@/components/ui/icon-link'
import { calendarKinds, type CalendarKind } from '@/lib/articles/schema'
import { text } from '@/lib/i18n'
import { zoneIn } from '@/lib/i18n/zone'

type Props = {
  title: string
  links: { before: string; today: string; after: string }
  keep: Record<string, string>
  sections: { id: string; name: string }[]
  section: string | null
  kind: CalendarKind | null
}

const box = 'h-8 rounded-box border border-edge bg-card px-2.5 text-md text-ink focus-visible:outline-2 focus-visible:outline-accent max-sm:min-w-0 max-sm:px-2 max-sm:text-sm'

/** Which days are shown, the way to others, and what is left out. */
export function CalendarBar({ title, links, keep, sections, section, kind }: Props) {
  const t = text('scheduling')
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2.5 px-4 py-3 lg:px-6">
      <h2 className="font-display text-2xl font-headline first-letter:uppercase">{title}</h2>
      <span className="text-sm text-muted max-sm:order-last">{zoneIn(t)}</span>
      <div className="ml-auto flex items-center gap-1.5">
        <IconLink icon={ChevronLeft} label={t('calendar.before')} href={links.before} />
        <ButtonLink href={links.today} size="sm">{t('calendar.today')}</ButtonLink>
        <IconLink icon={ChevronRight} label={t('calendar.after')} href={links.after} />
      </div>
      <form method="get" className="flex items-center gap-2 max-sm:grid max-sm:w-full max-sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]">
        {Object.entries(keep).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
        <select name="genre" defaultValue={kind ?? ''} aria-label={t('calendar.kind')} className={box}>
          <option value="">{t('calendar.everything')}</option>
          {calendarKinds.map((one) => <option key={one} value={one}>{t(`kind.${one}.many`)}</option>)}
        </select>
        <select name="rubrique" defaultValue={section ?? ''} aria-label={t('calendar.section')} className={box}>
          <option value="">{t('calendar.allSections')}</option>
          {sections.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
        <Button type="submit" size="sm">{t('calendar.filter')}</Button>
      </form>
    </div>
  )
}
