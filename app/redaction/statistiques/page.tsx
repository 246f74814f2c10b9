import type { Metadata } from 'next'
import { withQuery, workspacePage } from '@/app/workspace/entering'
import { DelayChart } from '@/components/studio/statistics/delay-chart'
import { KeyNumbers } from '@/components/studio/statistics/key-numbers'
import { SectionChoice } from '@/components/studio/statistics/section-choice'
import { SectionTable } from '@/components/studio/statistics/section-table'
import { VolumeChart } from '@/components/studio/statistics/volume-chart'
import { Column, TitleBar } from '@/components/studio/title-bar'
import { Tabs } from '@/components/ui/tabs'
import { text } from '@/lib/i18n'
import { sectionChoices } from '@/lib/pages'
import { periods, statistics, statisticsQuery } from '@/lib/record'

export const generateMetadata = (): Metadata => ({ title: text('studio')('place.statistics') })

const path = '/redaction/statistiques'
const usual = '12'

export default workspacePage('staff', () => path, async ({ actor, query }) => {
  const asked = statisticsQuery.parse(query)
  const [found, sections] = await Promise.all([statistics(actor, asked), sectionChoices()])
  if (!found) return null
  const t = text('record')
  const mois = String(asked.mois) === usual ? null : String(asked.mois)
  return (
    <>
      <TitleBar title={text('studio')('place.statistics')} />
      <Tabs
        label={t('statistics.period')}
        tabs={periods.map((period) => ({ label: t('statistics.months', { count: Number(period) }), current: Number(period) === asked.mois, href: withQuery(path, { mois: period === usual ? null : period, rubrique: asked.rubrique }) }))}
      />
      <Column wide>
        <SectionChoice sections={sections} chosen={asked.rubrique} keep={{ mois: mois ?? '' }} />
        <KeyNumbers {...found} />
        <VolumeChart {...found} />
        <DelayChart of="answers" {...found} />
        <DelayChart of="publications" {...found} />
        <SectionTable {...found} />
        <p className="max-w-prose text-sm text-pretty text-muted"><b className="font-semibold text-ink">{t('statistics.how')}</b> — {t('statistics.howAbout')}</p>
      </Column>
    </>
  )
})
