import type { Metadata } from 'next'
import { withQuery, workspacePage } from '@/app/workspace/entering'
import { Board } from '@/components/studio/calendar/board'
import { CalendarBar } from '@/components/studio/calendar/bar'
import { TitleBar } from '@/components/studio/title-bar'
import { Tabs } from '@/components/ui/tabs'
import { rescheduleAction } from '@/lib/articles/actions'
import { deskCalendar } from '@/lib/articles/desk/calendar'
import { calendarKinds, calendarQuery } from '@/lib/articles/schema'
import { now } from '@/lib/clock'
import { text } from '@/lib/i18n'
import { addDays, localTimeOf, startOfDay } from '@/lib/i18n/local-time'
import { addMonths, dateInWords, monthInWords, monthOf, weekOf } from '@/lib/i18n/weeks'
import { sectionChoices, siteTimeZone } from '@/lib/pages'

export const generateMetadata = (): Metadata => ({ title: text('studio')('place.calendar') })

const path = '/redaction/calendrier'

export default workspacePage('staff', () => path, async ({ actor, query }) => {
  const zone = await siteTimeZone()
  const asked = calendarQuery.parse({ view: query.vue, day: query.jour, section: query.rubrique ?? null, kind: query.genre ?? null })
  const today = localTimeOf(now(), zone).date
  const day = asked.day ?? today
  const days = asked.view === 'month' ? monthOf(day) : weekOf(day)
  const [first = day, last = day] = [days[0], days.at(-1)]
  const [entries, sections] = await Promise.all([
    deskCalendar(actor, { from: startOfDay(first, zone), to: startOfDay(addDays(last, 1), zone), section: asked.section, kinds: asked.kind ? [asked.kind] : calendarKinds }),
    sectionChoices(),
  ])
  if (!entries) return null
  const t = text('scheduling')
  const filters = { vue: asked.view === 'month' ? null : 'semaine', jour: asked.day, rubrique: asked.section, genre: asked.kind }
  const hrefOf = (changes: Partial<typeof filters>) => withQuery(path, { ...filters, ...changes })
  const [before, after] = asked.view === 'month' ? [addMonths(day, -1), addMonths(day, 1)] : [addDays(first, -7), addDays(first, 7)]
  return (
    <>
      <TitleBar title={text('studio')('place.calendar')} />
      <Tabs
        label={t('calendar.views')}
        tabs={[
          { label: t('calendar.month'), current: asked.view === 'month', href: hrefOf({ vue: null }) },
          { label: t('calendar.week'), current: asked.view === 'week', href: hrefOf({ vue: 'semaine' }) },
        ]}
      />
      <CalendarBar
        title={asked.view === 'month' ? monthInWords(day) : t('calendar.weekOf', { day: dateInWords(first) })}
        links={{ before: hrefOf({ jour: before }), today: hrefOf({ jour: null }), after: hrefOf({ jour: after }) }}
        keep={{ vue: filters.vue ?? '', jour: filters.jour ?? '' }}
        sections={sections}
        section={asked.section}
        kind={asked.kind}
      />
      <Board
        key={`${asked.view}-${first}`}
        view={asked.view}
        days={days.map((date) => ({ date, outside: asked.view === 'month' && !date.startsWith(day.slice(0, 7)), today: date === today, href: hrefOf({ vue: 'semaine', jour: date }) }))}
        entries={entries.map(({ at, ...entry }) => ({ ...entry, at: at.toISOString(), ...localTimeOf(at, zone) }))}
        reschedule={rescheduleAction}
      />
    </>
  )
})
