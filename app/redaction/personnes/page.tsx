import type { Metadata } from 'next'
import { withQuery, workspacePage } from '@/app/workspace/entering'
import { InvitePerson } from '@/components/studio/invite-person'
import { Pager } from '@/components/studio/pager'
import { PeopleTable } from '@/components/studio/people-table'
import { TitleBar } from '@/components/studio/title-bar'
import { SearchBox } from '@/components/ui/search-box'
import { Tabs } from '@/components/ui/tabs'
import { text } from '@/lib/i18n'
import { isAdmin } from '@/lib/actor'
import { peopleList } from '@/lib/people'
import { changeRoleAction, invitePersonAction, reinstatePersonAction, suspendPersonAction } from '@/lib/people/actions'
import { mayInvite, maySuspend } from '@/lib/people/policy'

export const generateMetadata = (): Metadata => ({ title: text('studio')('place.people') })

const path = '/redaction/personnes'
const roles = ['contributor', 'editor', 'admin', 'reader'] as const

export default workspacePage('staff', () => path, async ({ actor, query }) => {
  const role = roles.find((one) => one === query.role)
  const q = (query.q ?? '').slice(0, 100)
  const found = await peopleList(actor, { q, role, cursor: query.suite })
  if (!found.ok) return null
  const t = text('studio')
  const { people, counts, next } = found.value
  const tab = (one: (typeof roles)[number] | undefined) => ({ label: t(`people.tab.${one ?? 'all'}`), count: counts[one ?? 'all'], current: one === role, href: withQuery(path, { role: one, q }) })
  return (
    <>
      <TitleBar title={t('place.people')}>
        <InvitePerson action={invitePersonAction} roles={roles.filter((one) => mayInvite(actor, one))} />
      </TitleBar>
      <Tabs label={t('queue.tabs')} tabs={[tab(undefined), ...roles.map(tab)]} />
      <div className="max-w-md px-4 py-3 lg:px-6"><SearchBox label={t('people.search')} value={q} keep={{ role: role ?? '' }} /></div>
      <PeopleTable
        people={people.map((person) => ({ ...person, changes: isAdmin(actor) && person.id !== actor.id, suspends: maySuspend(actor, person) }))}
        changeRole={changeRoleAction}
        suspend={suspendPersonAction}
        reinstate={reinstatePersonAction}
      />
      <Pager more={next && withQuery(path, { role, q, suite: next })} start={query.suite ? withQuery(path, { role, q }) : null} />
    </>
  )
})
