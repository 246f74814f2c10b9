import { Notice } from '@/components/ui/notice'
import { text } from '@/lib/i18n'

const words = ['keep', 'send', 'edit', 'withdraw', 'resume'] as const

/** What has just been done, said on the page that it led to. */
export function ProposalSaid({ word }: { word: string | undefined }) {
  const known = words.find((one) => one === word)
  if (!known) return null
  return <div role="status"><Notice tone="success">{text('proposals')(`did.${known}`)}</Notice></div>
}
