'use client'
import { SubmitButton } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import { limits } from '@/lib/proposals/limits'

/** The author's word in the thread: an answer where one is asked for, a precision otherwise. */
export function Answer({ id, asked, action }: { id: string; asked: boolean; action: FormAction }) {
  const t = useText('proposals')
  return (
    <Form action={action} hidden={{ id }} className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <TextArea name="message" label={t(asked ? 'answer.asked' : 'answer.more')} required rows={4} maxLength={limits.message} />
      <div><SubmitButton weight={asked ? 'main' : 'plain'}>{t('answer.send')}</SubmitButton></div>
    </Form>
  )
}

/** One step that needs no words: it can be undone. */
export function Step({ id, label, action, weight = 'quiet' }: { id: string; label: string; action: FormAction; weight?: 'quiet' | 'main' }) {
  return <Form action={action} hidden={{ id }}><SubmitButton weight={weight}>{label}</SubmitButton></Form>
}
