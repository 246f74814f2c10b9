import { text } from '@/lib/i18n'
import { Mark } from '../mark'

/** The magazine's name, which leads home: all there is of a masthead where somebody writes. */
export function HouseName({ name }: { name: string }) {
  return <a href="/" title={text('beginning')('masthead', { site: name })} className="flex max-w-[55vw] items-center gap-2.5 font-display text-xl font-headline tracking-[-0.01em] text-ink hover:text-accent"><Mark /><span className="truncate">{name}</span></a>
}
