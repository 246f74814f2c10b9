import { Circle } from 'lucide-react'
import { useText } from '@/components/ui/text'

/** What the editors of the chosen section ask of every text in it. */
export function SectionPoints({ section }: { section: { name: string; checklist: string[] } | undefined }) {
  const t = useText('proposals')
  if (!section || section.checklist.length === 0) return null
  return (
    <section aria-labelledby="points-de-rubrique" className="-mt-2 rounded-box border border-line bg-card px-4 py-3">
      <h2 id="points-de-rubrique" className="mb-2 font-semibold">{t('checklist.of', { name: section.name })}</h2>
      <ul className="grid gap-1.5">
        {section.checklist.map((point) => (
          <li key={point} className="flex gap-2.5">
            <Circle size={7} className="mt-1.5 shrink-0 fill-accent text-accent" aria-hidden="true" />
            <span>{point}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
