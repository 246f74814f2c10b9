'use client'
/** Where somebody may go on instead of here: in a text that this browser knows, or in their own space. */
import { useEffect, useState } from 'react'
import { Button, SubmitButton } from '@/components/ui/button'
import { Form, type FormAction } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { useText } from '@/components/ui/text'
import type { Last } from './slots'
import { browserSlots } from './use-lone-text'

type Props = { secret: string; isEmpty: boolean; account: { name: string; takeAlong: FormAction } | null }

export function LastHere({ secret, isEmpty, account }: Props) {
  const t = useText('beginning')
  const [last, setLast] = useState<Last | null>(null)
  useEffect(() => setLast(browserSlots().last()), [])
  const forget = () => {
    browserSlots().forgetLast()
    setLast(null)
  }
  return (
    <>
      {isEmpty && last && last.secret !== secret && (
        <Notice tone="note">
          <p>{t('editor.lastHere', { title: last.title || t('editor.untitled') })}</p>
          <p className="mt-2 flex flex-wrap gap-2">
            <a href={`/ecrire/${last.secret}`} className="inline-flex h-8 items-center rounded-box bg-accent px-3 text-sm font-semibold text-accent-ink hover:bg-accent-strong">{t('editor.resume')}</a>
            <Button size="sm" weight="plain" onClick={forget}>{t('editor.forget')}</Button>
          </p>
        </Notice>
      )}
      {account && (
        <Notice tone="plain">
          <p>{t('editor.account', { name: account.name })}</p>
          <Form action={account.takeAlong} hidden={{ secret, version: 0 }} className="mt-2"><SubmitButton weight="plain">{t('editor.takeAlong')}</SubmitButton></Form>
        </Notice>
      )}
    </>
  )
}
