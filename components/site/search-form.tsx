import { text } from '@/lib/i18n'
import { Icon } from './icon'
import { links } from './links'

/** Searching is a plain GET: the result has an address that can be sent. A script offers articles while one types. */
export function SearchForm({ words = '' }: { words?: string }) {
  const t = text('site')
  return (
    <search>
      <form action={links.search} method="get" className="grid gap-1.5">
        <label htmlFor="recherche" className="text-base font-semibold">
          {t('search.label')}
        </label>
        <search-suggestions from={links.suggestions} label={t('search.proposed')} className="relative flex gap-2">
          <input id="recherche" name="q" type="search" defaultValue={words} maxLength={200} autoComplete="off" className="input min-w-0 flex-1" />
          <button type="submit" className="button">
            <Icon name="search" className="size-4.5" />
            {t('search.send')}
          </button>
        </search-suggestions>
      </form>
    </search>
  )
}
