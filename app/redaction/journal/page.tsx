import type { Metadata } from 'next'
import { withQuery, workspacePage } from '@/app/workspace/entering'
import { JournalExport } from '@/components/studio/journal-export'
import { JournalFilter } from '@/components/studio/journal-filter'
import { JournalList } from '@/components/studio/journal-list'
import { Pager } from '@/components/studio/pager'
import { TitleBar } from '@/components/studio/title-bar'
import { EmptyState } from '@/components/ui/empty-state'
import { text } from '@/lib/i18n'
import { journal, journalQuery } from '@/lib/record'

export const generateMetadata = (): Metadata => ({ title: text('studio')('place.journal') })

const path = '/redaction/journal'

export default workspacePage('staff', () => path, async ({ actor, query }) => {
  const asked = journalQuery.parse(query)
  const found = await journal(actor, asked)
  if (!found) return null
  const t = text('record')
  const { suite, ...filter } = asked
  const narrowed = Object.values(filter).some(Boolean)
  return (
    <>
      <TitleBar title={text('studio')('place.journal')}>
        <JournalExport href={(format) => withQuery(`${path}/export`, { ...filter, format })} />
      </TitleBar>
      <JournalFilter asked={asked} journal={found} without={(name) => withQuery(path, { ...filter, [name]: null })} whole={narrowed ? path : null} />
      {found.rows.length === 0 ? (
        <EmptyState title={t('journal.empty.title')}><p>{t(narrowed ? 'journal.empty.about' : 'journal.empty.first')}</p></EmptyState>
      ) : (
        <JournalList rows={found.rows} ofPerson={(id) => withQuery(path, { ...filter, qui: id })} />
      )}
      <Pager more={found.next && withQuery(path, { ...filter, suite: found.next })} start={suite && withQuery(path, filter)} />
    </>
  )
})
