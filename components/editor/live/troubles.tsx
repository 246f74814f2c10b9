'use client'
/** What stands in the way of writing, and what to do about it, above the text. */
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useText } from '@/components/ui/text'
import type { LiveView } from './live-view'
import type { HeldUp } from './settle-before-submit'

type Props = { view: LiveView; heldUp: HeldUp | null; read: () => void }

export function Troubles({ view, heldUp, read }: Props) {
  const t = useText('editor')
  const { phase, refusal } = view
  return (
    <div role="alert" className="grid gap-2 empty:hidden">
      {phase.is === 'signed-out' && (
        <Notice tone="danger">
          {t('trouble.signedOut')} <a href="/connexion" target="_blank" rel="noopener" className="font-semibold underline underline-offset-3">{t('trouble.signIn')}</a>
        </Notice>
      )}
      {phase.is === 'outdated' && (
        <Notice tone="danger">
          {t('trouble.outdated')} <a href="" className="font-semibold underline underline-offset-3">{t('trouble.reload')}</a>
        </Notice>
      )}
      {phase.is === 'gone' && <Notice tone="danger">{t('trouble.gone')}</Notice>}
      {refusal && (
        <Notice tone="danger">
          <span>{t(`trouble.refused.${refusal}`)}</span> <Button size="sm" weight="quiet" onClick={read}>{t('trouble.understood')}</Button>
        </Notice>
      )}
      {heldUp && <Notice tone="danger">{t(`trouble.heldUp.${heldUp}`)}</Notice>}
    </div>
  )
}
