'use client'
/** Whose talk is shown to an editor: the one about the text with its author, or the editors' own. */
import { Lock } from 'lucide-react'
import { useText } from '@/components/ui/text'
import type { ReadThread } from '@/lib/articles/notes'

type Kind = ReadThread['kind']
type Props = { current: Kind; counts: Record<Kind, number>; choose: (kind: Kind) => void }

export function CircleSwitch({ current, counts, choose }: Props) {
  const t = useText('editor')
  return (
    <div role="group" aria-label={t('review.circle')} className="flex gap-1 rounded-box bg-wash p-1 text-sm font-medium">
      {(['passage', 'editors'] as const).map((kind) => (
        <button key={kind} type="button" aria-pressed={kind === current} onClick={() => choose(kind)} className="flex min-h-8 flex-auto cursor-pointer items-center justify-center gap-1.5 rounded-[4px] px-1.5 whitespace-nowrap text-muted hover:text-ink aria-pressed:bg-card aria-pressed:text-ink aria-pressed:shadow-box max-lg:min-h-10">
          {kind === 'editors' && <Lock size={13} aria-hidden="true" />}
          {t(`review.circleOf.${kind}`)}
          {counts[kind] > 0 && <span className="tabular-nums text-muted">{counts[kind]}</span>}
        </button>
      ))}
    </div>
  )
}
