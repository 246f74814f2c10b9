import type { ReactNode } from 'react'
import { text } from '@/lib/i18n'
import { Honeypot } from './messages'

type Props = {
  /** The region on this page; what it holds is replaced by the server's answer. */
  id: string
  /** The form itself, wherever it stands: the answer's region of the same name may have another id. */
  region: string
  action: string
  token: string
  /** Above the form, inside the region: a notice, a summary of errors. */
  before?: ReactNode
  hidden?: Readonly<Record<string, string>>
  className?: string
  children: ReactNode
}

/** A public form: whole without a script, sent in place with one. The server's words stand at the fields, so the browser's own are off. */
export function PublicForm({ id, region, action, token, before, hidden = {}, className, children }: Props) {
  return (
    <form-sender id={id} region={region} offline={text('site')('form.offline')}>
      {before}
      <form method="post" action={action} noValidate className={className}>
        <input type="hidden" name="jeton" value={token} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Honeypot id={id} />
        {children}
      </form>
    </form-sender>
  )
}
