'use client'
/** Making a preview link: for whom, for how long, what is asked. Its address is shown this once. */
import { useRef, useState } from 'react'
import { Button, SubmitButton } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { Checkbox, RequiredNote, TextField } from '@/components/ui/field'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import { previewLimits } from '@/lib/articles/previews/limits'
import { TermField } from './term-field'

export function SharePreview({ articleId, mayAsk, action }: { articleId: string; mayAsk: boolean; action: FormAction }) {
  const t = useText('previews')
  const studio = useText('studio')
  const [address, setAddress] = useState<string | null>(null)
  return (
    <div className="grid gap-4">
      <div>
        <Dialog opens={t('share.button')} title={t('share.title')} size="sm">
          <Form action={action} hidden={{ article: articleId }} className="grid gap-5" onDone={({ answer }) => setAddress(answer?.address ?? null)}>
            <p className="text-md text-muted">{t(mayAsk ? 'share.about' : 'share.aboutAuthor')}</p>
            <RequiredNote>{studio('ui.required')}</RequiredNote>
            <TextField name="label" label={t('share.label')} hint={t('share.labelHint')} required maxLength={previewLimits.label} autoFocus autoComplete="off" />
            <TermField />
            {mayAsk && (
              <>
                <fieldset className="grid gap-3">
                  <legend className="mb-2 text-md font-semibold">{t('share.asks')}</legend>
                  <Checkbox name="mayNote" label={t('share.mayNote')} defaultChecked />
                  <Checkbox name="mayApprove" label={t('share.mayApprove')} />
                </fieldset>
                <TextField name="email" type="email" label={t('share.email')} hint={t('share.emailHint')} maxLength={254} autoComplete="off" />
              </>
            )}
            <div className="flex flex-wrap justify-end gap-2.5">
              <DialogClose>{studio('ui.cancel')}</DialogClose>
              <SubmitButton>{t('share.confirm')}</SubmitButton>
            </div>
          </Form>
        </Dialog>
      </div>
      <div role="status" className="empty:absolute">{address && <ShownOnce address={address} leave={() => setAddress(null)} />}</div>
    </div>
  )
}

/** The new link, to be copied now: afterwards nobody can read it again, neither here nor in the database. */
function ShownOnce({ address, leave }: { address: string; leave: () => void }) {
  const t = useText('previews')
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    field.current?.select()
    await navigator.clipboard.writeText(address).then(() => setCopied(true), () => undefined)
  }
  return (
    <div className="grid gap-3 rounded-box border border-accent bg-card p-3.5">
      <p className="font-semibold">{t('once.title')}</p>
      <p className="text-sm text-muted">{t('once.about')}</p>
      <input ref={field} readOnly value={address} aria-label={t('once.address')} onFocus={(event) => event.target.select()} className="h-10 w-full rounded-box border border-edge bg-paper px-3 font-mono text-sm" />
      <div className="flex flex-wrap items-center gap-2.5">
        <Button size="sm" weight="main" onClick={() => void copy()}>{t(copied ? 'once.copied' : 'once.copy')}</Button>
        <Button size="sm" weight="quiet" onClick={leave}>{t('once.leave')}</Button>
      </div>
    </div>
  )
}
