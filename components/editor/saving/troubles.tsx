'use client'
/** What stands in the way of saving, and what to do about it, above the text. */
import { Notice } from '@/components/ui/notice'
import { useText } from '@/components/ui/text'
import type { FieldError } from '@/lib/result'
import type { SaverView } from './saver'

/** The fields whose errors stand beside them already, and where a link leads. */
const places: Record<string, string> = { title: 'titre', standfirst: 'chapo', sectionId: 'rubrique', body: 'corps', hero: 'figure-0' }

type Props = { saving: SaverView; waiting: boolean; goTo: (field: string) => void }

export function Troubles({ saving, waiting, goTo }: Props) {
  const t = useText('editor')
  const { phase } = saving
  const line = (words: string) => <Notice tone="danger">{words}</Notice>
  return (
    <div role="alert" className="grid gap-2 empty:hidden">
      {phase.is === 'signed-out' && (
        <Notice tone="danger">
          {t('trouble.signedOut')} <a href="/connexion" target="_blank" rel="noopener" className="font-semibold underline underline-offset-3">{t('trouble.signIn')}</a>
        </Notice>
      )}
      {phase.is === 'refused' && phase.refusal.reason === 'forbidden' && line(t('trouble.forbidden'))}
      {phase.is === 'refused' && phase.refusal.reason === 'gone' && line(t('trouble.gone'))}
      {phase.is === 'refused' && phase.refusal.reason === 'too-large' && line(t('trouble.tooLarge'))}
      {phase.is === 'refused' && phase.refusal.reason === 'invalid' && (
        <Notice tone="danger">
          <p>{t('trouble.invalid')}</p>
          <ul className="mt-1 grid gap-1">{phase.refusal.errors.map((error) => <li key={error.path}><ErrorLink error={error} goTo={goTo} /></li>)}</ul>
        </Notice>
      )}
      {waiting && saving.phase.is !== 'saved' && line(t('trouble.notSaved'))}
    </div>
  )
}

function ErrorLink({ error, goTo }: { error: FieldError; goTo: (field: string) => void }) {
  const field = places[error.path.split('.')[0] ?? '']
  if (!field) return <>{error.message}</>
  return (
    <a href={`#${field}`} className="underline underline-offset-3" onClick={(event) => { event.preventDefault(); goTo(field) }}>
      {error.message}
    </a>
  )
}
