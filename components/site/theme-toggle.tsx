import { text } from '@/lib/i18n'
import { Icon } from './icon'

/** Day or night by hand. Needs a script, so it shows itself only once that has run; its place is kept. */
export function ThemeToggle() {
  return (
    <theme-toggle className="block size-10">
      <button type="button" hidden className="icon-button" aria-label={text('site')('nav.theme')}>
        <Icon name="moon" className="by-day size-5" />
        <Icon name="sun" className="by-night size-5" />
      </button>
    </theme-toggle>
  )
}
