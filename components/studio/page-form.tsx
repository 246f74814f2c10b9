'use client'
import { useState } from 'react'
import { DocumentField } from '@/components/editor'
import { SubmitButton } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Form, useField, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import type { Doc } from '@/lib/content/types'
import type { Photo } from '@/lib/media/picture'

type Page = { slug: string; title: string; body: Doc; version: number; photos: Record<string, Photo> }

/** An editable page: its title and its text. */
export function PageForm({ page, action }: { page: Page; action: FormAction }) {
  const t = useText('studio')
  return (
    <Form action={action} hidden={{ slug: page.slug, version: page.version }} says="here" className="grid grid-cols-[minmax(0,1fr)] gap-6" label={page.title}>
      <TextField name="title" label={t('page.title')} required defaultValue={page.title} maxLength={120} />
      <Body body={page.body} photos={page.photos} />
      <div className="sticky bottom-0 -mx-4 border-t border-line bg-paper px-4 py-3 lg:-mx-6 lg:px-6"><SubmitButton>{t('page.save')}</SubmitButton></div>
    </Form>
  )
}

/** The editor's text lives here and goes with the form as JSON. */
function Body({ body, photos }: Pick<Page, 'body' | 'photos'>) {
  const t = useText('studio')
  const { id, error } = useField('body')
  const [doc, setDoc] = useState(body)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
      <p className="text-md font-semibold text-ink" aria-hidden="true">{t('page.body')}</p>
      <div id={id} tabIndex={-1}><DocumentField doc={body} photos={photos} label={t('page.body')} onChange={setDoc} /></div>
      <input type="hidden" name="body" value={JSON.stringify(doc)} />
      {error && <p className="text-sm font-medium text-danger">{error}</p>}
    </div>
  )
}
