const tones = ['bg-tint text-accent', 'bg-saffron-tint text-saffron', 'bg-success-tint text-success'] as const
const sizes = { sm: 'size-5.5 text-[0.625rem]', base: 'size-7 text-[0.6875rem]', md: 'size-8 text-xs' } as const

/** A person's initials, in a colour of their own. The name stands beside it or in its title. */
export function Avatar({ name, size = 'md', titled = false }: { name: string; size?: keyof typeof sizes; titled?: boolean }) {
  const tone = tones[[...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % tones.length]
  return (
    <span title={titled ? name : undefined} aria-hidden={titled ? undefined : true} role={titled ? 'img' : undefined} aria-label={titled ? name : undefined} className={`inline-grid shrink-0 place-items-center rounded-full font-semibold ${sizes[size]} ${tone}`}>
      {initials(name)}
    </span>
  )
}

/** « Nadia El Fassi » → NF */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word))
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('fr') ?? '').join('')
}
