'use client'
/** « Mode suggestion »: a form with one button, so that it works without script too. */
import { PencilLine } from 'lucide-react'
import { useId } from 'react'
import { SubmitButton } from '@/components/ui/button'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'

export type SuggestingActions = { on: FormAction; off: FormAction }
type Props = { articleId: string; suggesting: boolean; actions: SuggestingActions }

export function SuggestingSwitch({ articleId, suggesting, actions }: Props) {
  const t = useText('studio')
  const hint = useId()
  return (
    <Form action={suggesting ? actions.off : actions.on} hidden={{ id: articleId }} className="grid max-w-72 gap-1">
      <SubmitButton weight="plain" role="switch" aria-checked={suggesting} aria-describedby={hint}>
        <PencilLine size={16} aria-hidden="true" />
        {t('suggesting.mode')}
        <span aria-hidden="true" className={`ml-auto flex h-5 w-9 items-center rounded-full border p-0.5 ${suggesting ? 'justify-end border-accent bg-accent' : 'border-edge'}`}>
          <span className={`size-3.5 rounded-full ${suggesting ? 'bg-accent-ink' : 'bg-muted'}`} />
        </span>
      </SubmitButton>
      <p id={hint} className="px-4 pb-1.5 text-sm text-muted">{t(suggesting ? 'suggesting.isOn' : 'suggesting.isOff')}</p>
    </Form>
  )
}
