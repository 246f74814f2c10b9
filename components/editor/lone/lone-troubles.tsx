'use client'
/** What stands in the way of writing here, above the text. */
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useText } from '@/components/ui/text'
import type { LoneView } from './lone-text'

type Props = { view: LoneView; heldUp: boolean; read: () => void }

export function LoneTroubles({ view: { trouble, secret }, heldUp, read }: Props) {
  const [t, words] = [useText('editor'), useText('beginning')]
  return (
    <div role="alert" className="grid gap-2 empty:hidden">
      {trouble?.is === 'conflict' && (
        <Notice tone="danger">
          <span>{words('editor.conflict')}</span> <Button size="sm" weight="quiet" onClick={read}>{t('trouble.understood')}</Button>
        </Notice>
      )}
      {trouble?.is === 'ended' && (
        <Notice tone="danger">
          {words('editor.ended')} <a href={`/ecrire/${secret}`} className="font-semibold underline underline-offset-3">{words('editor.see')}</a>
        </Notice>
      )}
      {trouble?.is === 'refused' && <Notice tone="danger">{words('editor.refused', { reason: trouble.reason })}</Notice>}
      {heldUp && <Notice tone="danger">{t('trouble.heldUp.unsaved')}</Notice>}
    </div>
  )
}
