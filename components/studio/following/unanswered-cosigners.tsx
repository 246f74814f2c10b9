'use client'
import { Notice } from '@/components/ui/notice'
import { useText } from '@/components/ui/text'

/** Before a text is published: who was asked to sign it and has not said yes. It does not wait for them. */
export function UnansweredCosigners({ names }: { names: readonly string[] }) {
  const t = useText('following')
  return <Notice tone="note">{t('cosigners.unanswered', { count: names.length, names: names.join(', ') })}</Notice>
}
