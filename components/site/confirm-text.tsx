import type { ReactNode } from 'react'
import { text } from '@/lib/i18n'
import type { FormView } from './form/form-view'
import { ErrorSummary } from './form/messages'
import { endpoints, links } from './links'

type Props = {
  token: string
  /** What the link can do; null: nothing, it is none of ours or was replaced. */
  link: { is: 'open' | 'ended' | 'used'; title: string } | null
  view: FormView
  done: 'submitted' | 'renewed' | null
}

/** The page behind the mail that asks to confirm a text: one button, because mail scanners open everything. */
export function ConfirmText({ token, link, view, done }: Props) {
  const [t, steps] = [text('beginning'), text('site')]
  if (done) {
    const said = done === 'submitted' ? 'done' : 'renewed'
    return (
      <Column title={t(`confirm.${said}.title`)} standfirst={t(`confirm.${said}.text`)}>
        <Elsewhere href={links.home} label={t('confirm.home')} />
      </Column>
    )
  }
  if (!link) {
    return (
      <Column title={steps('steps.invalid.title')} standfirst={steps('steps.invalid.text')}>
        <ErrorSummary view={view} />
        <Elsewhere href={links.propose} label={t('confirm.write')} />
      </Column>
    )
  }
  if (link.is === 'used') {
    return (
      <Column title={t('confirm.used.title')} standfirst={t('confirm.used.text')}>
        <Elsewhere href={links.home} label={t('confirm.home')} />
      </Column>
    )
  }
  const ended = link.is === 'ended'
  return (
    <Column title={ended ? t('confirm.ended.title') : t('confirm.title', { title: link.title })} standfirst={ended ? t('confirm.ended.text', { title: link.title }) : t('confirm.text')}>
      <ErrorSummary view={view} />
      <form method="post" action={ended ? endpoints.renewLink : endpoints.confirmText}>
        <input type="hidden" name="jeton" value={token} />
        <button type="submit" className="button">{t(ended ? 'confirm.ended.button' : 'confirm.button')}</button>
      </form>
    </Column>
  )
}

function Column({ title, standfirst, children }: { title: string; standfirst?: string; children: ReactNode }) {
  return (
    <div className="column py-10 sm:py-14">
      <h1 className="headline-page">{title}</h1>
      {standfirst && <p className="standfirst mt-3 text-xl leading-normal">{standfirst}</p>}
      <div className="mt-6 grid gap-6">{children}</div>
    </div>
  )
}

const Elsewhere = ({ href, label }: { href: string; label: string }) => (
  <p>
    <a href={href} className="button button-quiet">{label}</a>
  </p>
)
