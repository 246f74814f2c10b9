'use client'
/**
 * A form that posts to a server action, with or without script. What was typed comes
 * back with the answer; errors stand at their fields and are summed up on top.
 */
import { createContext, useActionState, useContext, useEffect, useId, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import type { ActionState } from '@/lib/http/action'
import { useNavigation } from './navigation'
import { Notice } from './notice'
import { useText } from './text'
import { useAnnounce } from './toast'
import { awaitAnswer } from './pending-answers'

export type FormAction = (previous: ActionState, form: FormData) => Promise<ActionState>

/** What an action is called with that nothing came before. */
export const untouched: ActionState = { ok: false, values: {}, errors: [] }
const Shown = createContext<{ id: string; state: ActionState }>({ id: 'form', state: untouched })

/** What a field shows: its id, what was typed before, what is wrong with it. */
export function useField(name: string, initial = ''): { id: string; value: string; error: string | undefined } {
  const { id, state } = useContext(Shown)
  const error = state.errors.find(({ path }) => path === name || path.startsWith(`${name}.`))?.message
  return { id: `${id}-${name}`, value: state.errors.length > 0 ? (state.values[name] ?? '') : initial, error }
}

/** What was typed in the repeated fields of one name, or null before anything was refused. */
export function useList(name: string): string[] | null {
  const { state } = useContext(Shown)
  return state.errors.length > 0 ? (state.lists?.[name] ?? null) : null
}

/**
 * The version that a form started from. After a conflict it is the one that stands now:
 * whoever sends the same form again has been told of it.
 */
export function VersionField({ version }: { version: number | null }) {
  const { state } = useContext(Shown)
  return <input type="hidden" name="version" value={Math.max(state.version ?? 0, version ?? 0) || ''} />
}

type Props = {
  action: FormAction
  children: ReactNode
  className?: string
  /** Fields that nobody sees. */
  hidden?: Record<string, string | number>
  /** Where success is said: on the form itself, or at the foot of the screen. */
  says?: 'here' | 'below'
  /** Where to go once it is done; without it the page is read again in place. */
  next?: string
  /** Told once it is done, with what only this answer says. */
  onDone?: (answer: ActionState) => void
  /** Where the summary of errors leads, by field, when the fields stand elsewhere on the page; `own`: the one in this form. */
  anchors?: (path: string, own: string | undefined) => string | undefined
  label?: string
}

export function Form({ action, children, className, hidden = {}, says = 'below', next, onDone, anchors, label }: Props) {
  const [state, submit, pending] = useActionState(action, untouched)
  const id = useId()
  const t = useText('studio')
  const { replace, refresh } = useNavigation()
  const announce = useAnnounce()
  const form = useRef<HTMLFormElement>(null)
  const done = state.ok ? t(`done.${state.done ?? 'saved'}`) : null

  useEffect(() => {
    if (!state.ok) return
    if (says === 'below') announce(state.report?.said ?? t(`done.${state.done ?? 'saved'}`))
    form.current?.closest('dialog')?.close()
    onDone?.(state)
    if (next) replace(next)
    else refresh()
    // Once for each answer: the callbacks may change with every render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state])

  useEffect(() => (pending ? awaitAnswer() : undefined), [pending])

  // From a message of several lines, where Enter is a new line.
  const sendByKeys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return
    event.preventDefault()
    form.current?.requestSubmit()
  }

  return (
    <form ref={form} action={submit} className={className} aria-label={label} noValidate onKeyDown={sendByKeys}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Shown value={{ id, state }}>
        <ErrorSummary anchors={anchors} />
        {says === 'here' && <div role="status" className="empty:absolute">{done && <Notice tone="success" className="mb-5">{done}</Notice>}</div>}
        {children}
      </Shown>
    </form>
  )
}

/** All that is wrong, with links to the fields; takes the focus when it appears. */
function ErrorSummary({ anchors }: Pick<Props, 'anchors'>) {
  const { id, state } = useContext(Shown)
  const t = useText('errors')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.errors.length > 0) box.current?.focus()
  }, [state])
  if (state.errors.length === 0) return null
  return (
    <div ref={box} tabIndex={-1} role="alert" className="mb-5 rounded-box outline-none">
      <Notice tone="danger">
        {state.errors.length === 1 && state.errors[0]?.path === '' ? (
          <p>{state.errors[0].message}</p>
        ) : (
          <>
            <p className="font-semibold">{t('summary', { count: state.errors.length })}</p>
            <ul className="mt-1 max-h-60 list-disc overflow-y-auto pl-5">
              {state.errors.map(({ path, message }) => {
                const own = path ? `#${id}-${path.split('.')[0]}` : undefined
                return (
                  <li key={path}>
                    <Where href={anchors ? anchors(path, own) : own}>{message}</Where>
                  </li>
                )
              })}
            </ul>
          </>
        )}
      </Notice>
    </div>
  )
}

function Where({ href, children }: { href: string | undefined; children: ReactNode }) {
  if (!href) return children
  const leave = (event: MouseEvent<HTMLAnchorElement>) => {
    event.currentTarget.closest('dialog')?.close()
    const place = href.startsWith('#') ? document.getElementById(href.slice(1)) : null
    // Elsewhere, or behind a tab: the address says where, and the page there shows it.
    if (!place?.checkVisibility()) return
    event.preventDefault()
    place.focus()
  }
  return <a className="underline" href={href} onClick={leave}>{children}</a>
}
