'use client'
import { Plus } from 'lucide-react'
import { SubmitButton } from '@/components/ui/button'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'

/** Begins a text of one's own. */
export function NewArticle({ action }: { action: FormAction }) {
  const t = useText('studio')
  return (
    <Form action={action}>
      <SubmitButton><Plus size={17} aria-hidden="true" />{t('action.new')}</SubmitButton>
    </Form>
  )
}
