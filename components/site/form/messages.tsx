import { text } from '@/lib/i18n'
import { Icon } from '../icon'
import { fieldId, type FormView } from './form-view'

/** Everything that is to be corrected, each with a link to its field. Focus moves here: by the browser when the page is new, by the script when only the form is. */
export function ErrorSummary({ view, labels = {} }: { view: FormView; labels?: Readonly<Record<string, string>> }) {
  if (view.errors.length === 0) return null
  return (
    <div role="alert" tabIndex={-1} autoFocus data-focus="" id={`${view.id}-erreurs`} className="message message-danger">
      <Icon name="alert" className="mt-0.5 size-5 text-danger" />
      <div>
        <p className="font-semibold">{text('errors')('summary', { count: view.errors.length })}</p>
        <ul className="mt-1 grid gap-0.5">
          {view.errors.map(({ path, message }) => {
            const label = labels[path]
            return (
              <li key={`${path} ${message}`}>
                {label ? (
                  <a href={`#${fieldId(view, path)}`} className="underline underline-offset-3">
                    {text('site')('form.problem', { label, message })}
                  </a>
                ) : (
                  message
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}

/** That something worked, in words, where it was done. */
export function Notice({ title, children }: { title: string; children?: string }) {
  return (
    <div role="status" tabIndex={-1} autoFocus data-focus="" className="message message-success">
      <Icon name="check" className="mt-0.5 size-5 text-success" />
      <div>
        <p className="font-semibold">{title}</p>
        {children && <p className="mt-0.5">{children}</p>}
      </div>
    </div>
  )
}

/** « Les champs obligatoires sont indiqués avec * » */
export function RequiredNote({ before }: { before?: string }) {
  return (
    <p className="hint">
      {before && `${before} `}
      {text('site')('form.required')}
    </p>
  )
}

/** A field people do not see; whoever fills it in is a machine. */
export function Honeypot({ id }: { id: string }) {
  return (
    <div className="honeypot" aria-hidden="true">
      <label htmlFor={`${id}-site-web`}>{text('site')('form.honeypot')}</label>
      <input id={`${id}-site-web`} name="site_web" type="text" tabIndex={-1} autoComplete="off" />
    </div>
  )
}
