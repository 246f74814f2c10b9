import { text } from '@/lib/i18n'

/** The magazine's name, which leads home: all there is of a masthead where somebody writes. */
export function HouseName({ name }: { name: string }) {
  return <a href="/" title={text('beginning')('masthead', { site: name })} className="max-w-[50vw] truncate font-display text-xl font-headline tracking-[-0.01em] text-ink hover:text-accent">{name}</a>
}
