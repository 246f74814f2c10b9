import type { Byline } from '@/lib/articles'
import { text } from '@/lib/i18n'
import { links } from './links'
import { Portrait } from './portrait'
import { SectionBlock } from './section-block'

/** Faces of those who write, on the home page. */
export function ContributorsStrip({ contributors }: { contributors: readonly Byline[] }) {
  const t = text('site')
  return (
    <SectionBlock title={t('contributors.title')} more={{ href: links.authors, label: t('contributors.all') }}>
      <ul className="grid grid-cols-3 gap-x-4 gap-y-7 sm:grid-cols-6">
        {contributors.slice(0, 6).map((person) => (
          <li key={person.slug}>
            <a href={links.author(person.slug)} className="group grid justify-items-center gap-2.5 text-center text-md">
              <Portrait person={person} size="lg" />
              <span>
                <span className="block font-semibold group-hover:underline">{person.name}</span>
                {person.city && <span className="text-muted">{person.city}</span>}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </SectionBlock>
  )
}
