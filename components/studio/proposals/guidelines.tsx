import { ExternalLink } from 'lucide-react'
import type { FormAction } from '@/components/ui/form'
import { text } from '@/lib/i18n'
import { Step } from './answer'

/** The public page that says what the magazine looks for. */
export function GuidelinesLink({ className = '' }: { className?: string }) {
  return (
    <a href="/ecrire-pour-nous" target="_blank" className={`inline-flex items-center gap-1.5 text-md font-medium ${className}`}>
      {text('proposals')('guidelines')}
      <ExternalLink size={14} aria-hidden="true" />
    </a>
  )
}

/** Beside a pitch: what makes it easy to say yes to, what happens then, and the way to take it back. */
export function PitchAdvice({ withdraw }: { withdraw?: { id: string; action: FormAction; draft: boolean } }) {
  const t = text('proposals')
  return (
    <aside aria-labelledby="conseils" className="grid gap-3 self-start rounded-box border border-line bg-card p-5 text-md">
      <h2 id="conseils" className="font-display text-xl font-headline">{t('advice.title')}</h2>
      <ul className="grid list-disc gap-2 pl-4 text-muted marker:text-accent">
        {(['one', 'question', 'sources', 'wait'] as const).map((point) => <li key={point}>{t(`advice.${point}`)}</li>)}
      </ul>
      <GuidelinesLink className="text-accent hover:text-accent-strong" />
      {withdraw && <div className="mt-1 -mb-2 border-t border-line pt-3 [&_button]:-ml-4"><Step id={withdraw.id} label={t(withdraw.draft ? 'discard' : 'withdraw')} action={withdraw.action} /></div>}
    </aside>
  )
}
