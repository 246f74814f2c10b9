'use client'
/** The one polite voice of the tools. */
import type { Editor } from '@tiptap/react'
import { useText } from '@/components/ui/text'
import { useSaid } from './tool-state'

export function SaidAloud({ editor }: { editor: Editor }) {
  const t = useText('editor')
  const said = useSaid(editor)
  const { kind, ...values } = said?.values ?? {}
  const named = typeof kind === 'string' && t.has(`kinds.${kind}`) ? t(`kinds.${kind}`) : t('kinds.block')
  return (
    <p role="status" className="sr-only" data-tools-voice>
      {said && <span key={said.turn}>{t(`said.${said.key}`, { kind: named, ...values })}</span>}
    </p>
  )
}
