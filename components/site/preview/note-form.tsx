import type { Preview } from '@/lib/articles'
import { noteLimits } from '@/lib/articles/notes/limits'
import { previewLimits } from '@/lib/articles/previews/limits'
import { pageToken } from '@/lib/http/page-token'
import { text } from '@/lib/i18n'
import { Field } from '../form/field'
import { errorOf, fieldId, type FormView } from '../form/form-view'
import { ErrorSummary, Honeypot, Notice, RequiredNote } from '../form/messages'
import { endpoints } from '../links'

type Props = { token: string; digest: string; passages: Preview['passages']; chosen: string | null; view: FormView; isDone: boolean }

const shownLetters = 70

/** « Laisser une note ». Sent as a page, never in place: the text above must be the one that the form knows. */
export function NoteForm({ token, digest, passages, chosen, view, isDone }: Props) {
  const t = text('previews')
  return (
    <section id="note" aria-labelledby="note-titre" className="column mt-12 mb-14 scroll-mt-6 border-t border-line pt-8 print:hidden">
      <div className="grid gap-4">
        {isDone && <Notice title={t('note.done.title')}>{t('note.done.text')}</Notice>}
        <div>
          <h2 id="note-titre" className="mb-1.5 headline-2">{t('note.title')}</h2>
          <RequiredNote before={t('note.about')} />
        </div>
        <ErrorSummary view={view} labels={{ passage: t('note.passage'), body: t('note.body'), name: t('form.name') }} />
      </div>
      <form method="post" action={endpoints.previewNote(token)} noValidate className="mt-4.5 grid gap-4.5">
        <input type="hidden" name="jeton" value={pageToken('preview-note')} />
        <input type="hidden" name="lu" value={digest} />
        <Honeypot id={view.id} />
        <PassageField view={view} passages={passages} chosen={chosen} />
        <Field view={view} name="body" label={t('note.body')} required rows={5} maxLength={noteLimits.body} />
        <Field view={view} name="name" label={t('form.name')} required autoComplete="name" maxLength={previewLimits.name} />
        <div>
          <button type="submit" className="button">{t('note.send')}</button>
        </div>
      </form>
    </section>
  )
}

function PassageField({ view, passages, chosen }: Pick<Props, 'view' | 'passages' | 'chosen'>) {
  const t = text('previews')
  const [id, error] = [fieldId(view, 'passage'), errorOf(view, 'passage')]
  // In another text than the one that was read the number chosen there means something else.
  const value = error ? '' : (view.values.passage ?? chosen ?? '')
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className="text-base font-semibold">{t('note.passage')}</label>
      <select id={id} name="passage" defaultValue={passages.some(({ number }) => String(number) === value) ? value : ''} className="input" {...(error && { 'aria-invalid': true, 'aria-describedby': `${id}-erreur` })}>
        <option value="">{t('note.whole')}</option>
        {passages.map(({ number, quote }) => (
          <option key={number} value={number}>{t('note.option', { number, quote: inShort(quote) })}</option>
        ))}
      </select>
      {error && <p id={`${id}-erreur`} className="text-md font-medium text-danger">{error}</p>}
    </div>
  )
}

const inShort = (quote: string): string => {
  const letters = [...quote]
  return letters.length <= shownLetters ? quote : `${letters.slice(0, shownLetters).join('').trimEnd()}…`
}
