'use client'
/** The people whose name is being typed after « @ ». The focus stays in the text; the field names the option in question. */
import { Avatar } from '@/components/ui/avatar'
import { useText } from '@/components/ui/text'
import type { PersonOfText } from '@/lib/articles/notes'

type Props = { id: string; people: PersonOfText[]; at: number; choose: (person: PersonOfText) => void }

export const optionId = (list: string, person: PersonOfText): string => `${list}-${person.id}`

export function MentionList({ id, people, at, choose }: Props) {
  const t = useText('editor')
  return (
    <ul id={id} role="listbox" aria-label={t('review.people')} className="absolute inset-x-0 top-full z-20 mt-1 max-h-52 overflow-y-auto rounded-box border border-line bg-card p-1 shadow-box">
      {people.map((person, index) => (
        <li
          key={person.id}
          id={optionId(id, person)}
          role="option"
          aria-selected={index === at}
          // Pressing must not take the focus out of the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(person)}
          className="flex cursor-pointer items-center gap-2 rounded-[4px] px-2 py-1.5 hover:bg-wash aria-selected:bg-tint"
        >
          <Avatar name={person.name} size="sm" />
          <span className="min-w-0 flex-1 truncate">{person.name}</span>
          <span className="text-xs text-muted">{t(`review.role.${person.role}`)}</span>
        </li>
      ))}
    </ul>
  )
}
