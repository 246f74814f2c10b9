import { Avatar } from '@/components/ui/avatar'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import type { FormAction } from '@/components/ui/form'
import { Table } from '@/components/ui/table'
import { formatDate, text } from '@/lib/i18n'
import type { PersonRow } from '@/lib/people'
import { PersonMenu } from './person-menu'

type Props = { people: (PersonRow & { changes: boolean; suspends: boolean })[]; changeRole: FormAction; suspend: FormAction; reinstate: FormAction }

/** Everybody with an account. */
export function PeopleTable({ people, ...actions }: Props) {
  const t = text('studio')
  if (people.length === 0) return <EmptyState title={t('people.empty.title')}><p>{t('people.empty.about')}</p></EmptyState>
  return (
    <Table caption={t('place.people')} heads={[{ label: t('people.name') }, { label: t('people.role') }, { label: t('people.published'), end: true, wide: true }, { label: t('people.since'), end: true, wide: true }, { label: t('people.actions'), hidden: true }]}>
      {people.map(({ changes, suspends, ...person }) => (
        <tr key={person.id} className="hover:bg-wash">
          <td>
            <span className="flex items-center gap-3">
              <Avatar name={person.name} />
              <span className="min-w-0 max-md:max-w-[38vw]">
                <span className="block font-semibold">{person.profile ? <a href={`/auteurs/${person.profile.slug}`} className="hover:text-accent">{person.name}</a> : person.name}</span>
                <span className="block truncate text-sm text-muted">{person.email}</span>
              </span>
            </span>
          </td>
          <td className="whitespace-nowrap">
            {person.status === 'suspended' ? <Badge tone="danger">{t('people.suspended')}</Badge> : <Badge tone={person.role === 'contributor' ? 'saffron' : person.role === 'reader' ? 'plain' : 'accent'}>{t(`role.${person.role}`)}</Badge>}
          </td>
          <td className="text-right tabular-nums max-md:hidden">{person.articleCount}</td>
          <td className="text-right whitespace-nowrap text-muted max-md:hidden">{formatDate(person.createdAt)}</td>
          <td className="text-right">{(changes || suspends) && <PersonMenu person={{ id: person.id, name: person.name, role: person.role, suspended: person.status === 'suspended' }} changes={changes} suspends={suspends} {...actions} />}</td>
        </tr>
      ))}
    </Table>
  )
}
