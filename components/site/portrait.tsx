import type { Byline } from '@/lib/articles'
import { zelligePath } from '@/lib/zellige'
import { Picture } from './picture'

const sizes = { sm: ['size-11', 'text-sm', '44px'], md: ['size-16', 'text-xl', '64px'], lg: ['size-20', 'text-3xl', '80px'], xl: ['size-28 sm:size-32', 'text-4xl', '128px'] } as const

/** A face, or initials on the person's own zellige. Always beside the name, so never read aloud. */
export function Portrait({ person, size = 'sm' }: { person: Pick<Byline, 'name' | 'portrait'>; size?: keyof typeof sizes }) {
  const [box, text, width] = sizes[size]
  const shape = `${box} shrink-0 overflow-hidden rounded-full`
  if (person.portrait.kind === 'photo') {
    return (
      <span className={`${shape} block bg-tint`}>
        <Picture picture={person.portrait} sizes={width} decorative className="size-full object-cover" />
      </span>
    )
  }
  return (
    <span className={`${shape} portrait relative grid place-items-center`} aria-hidden="true">
      <img src={zelligePath({ ...person.portrait, shape: 'square' })} alt="" width={480} height={480} loading="lazy" decoding="async" className="absolute inset-0 size-full object-cover" />
      <span className={`portrait-initials relative font-display ${text} leading-none`}>{initials(person.name)}</span>
    </span>
  )
}

/** « Nadia El Fassi » → NF: the first letters of the first and the last word. */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word))
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('fr') ?? '').join('')
}
