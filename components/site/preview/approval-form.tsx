import type { Preview } from '@/lib/articles'
import { previewLimits } from '@/lib/articles/previews/limits'
import { pageToken } from '@/lib/http/page-token'
import { formatDateTime, text } from '@/lib/i18n'
import { Field } from '../form/field'
import type { FormView } from '../form/form-view'
import { ErrorSummary, Honeypot, Notice, RequiredNote } from '../form/messages'
import { endpoints } from '../links'

type Props = { token: string; preview: Preview; view: FormView; isDone: boolean }

/** « Relu et approuvé »: of the text as it stands above, and no other. */
export function ApprovalForm({ token, preview: { digest, version, savedAt }, view, isDone }: Props) {
  const t = text('previews')
  return (
    <section id="approbation" aria-labelledby="approbation-titre" className="column mt-12 mb-14 scroll-mt-6 print:hidden">
      <div className="rounded-box bg-tint p-6 sm:p-8">
        <div className="grid gap-4">
          {isDone && <Notice title={t('approval.done.title')}>{t('approval.done.text')}</Notice>}
          <div>
            <h2 id="approbation-titre" className="mb-1.5 headline-2">{t('approval.title')}</h2>
            <RequiredNote before={t('approval.about', { version, at: formatDateTime(savedAt) })} />
          </div>
          <ErrorSummary view={view} labels={{ name: t('form.name'), remark: t('approval.remark') }} />
        </div>
        <form method="post" action={endpoints.previewApproval(token)} noValidate className="mt-4.5 grid gap-4.5">
          <input type="hidden" name="jeton" value={pageToken('preview-approval')} />
          <input type="hidden" name="lu" value={digest} />
          <Honeypot id={view.id} />
          <Field view={view} name="name" label={t('form.name')} required autoComplete="name" maxLength={previewLimits.name} />
          <Field view={view} name="remark" label={t('approval.remark')} hint={t('approval.remarkHint')} rows={3} maxLength={previewLimits.remark} />
          <div>
            <button type="submit" className="button">{t('approval.send')}</button>
          </div>
        </form>
      </div>
    </section>
  )
}
