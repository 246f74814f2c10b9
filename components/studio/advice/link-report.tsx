'use client'
/** The links of the text: when they were tried, which of them lead nowhere, and the button that tries them again. */
import { useEffect } from 'react'
import { SubmitButton } from '@/components/ui/button'
import { Form, type FormAction } from '@/components/ui/form'
import { useNavigation } from '@/components/ui/navigation'
import { useText } from '@/components/ui/text'
import type { BeforePublication } from '@/lib/articles/advice'
import { formatDateTime } from '@/lib/i18n/formats'

/** Milliseconds until the page looks again while links are being tried. */
const lookAgain = 2_000

const looks = { broken: 'text-danger', refused: 'text-danger', silent: 'text-saffron', waiting: 'text-muted', works: 'text-success' } as const

export function LinkReport({ links: { count, rows, at, waiting, untried }, articleId, action }: { links: BeforePublication['links']; articleId: string; action: FormAction }) {
  const t = useText('previews')
  const { refresh } = useNavigation()
  useEffect(() => {
    const timer = waiting ? setInterval(refresh, lookAgain) : undefined
    return () => clearInterval(timer)
  }, [waiting, refresh])
  if (count === 0) return <p className="text-muted">{t('advice.links.none')}</p>
  const bad = rows.filter(({ outcome }) => outcome !== 'works' && outcome !== 'waiting')
  return (
    <div className="grid gap-2.5">
      <p role="status" className={bad.length > 0 ? 'text-danger' : 'text-muted'}>
        {waiting ? t('advice.links.waiting', { count }) : at === null ? t('advice.links.never', { count }) : t(bad.length > 0 ? 'advice.links.bad' : 'advice.links.good', { count: bad.length || rows.length, at: formatDateTime(at) })}
        {!waiting && at !== null && untried > 0 && ` ${t('advice.links.untried', { count: untried })}`}
      </p>
      {rows.length > 0 && (
        <ul className="grid divide-y divide-line border-y border-line">
          {rows.map(({ url, outcome, status }) => (
            <li key={url} className="grid gap-0.5 py-2">
              <a href={url} target="_blank" rel="noopener noreferrer" className="text-sm break-all underline underline-offset-2">{url}</a>
              <span className={`text-sm ${looks[outcome]}`}>{t(`advice.links.outcome.${outcome}`)}{status !== null && outcome !== 'works' && ` (${status})`}</span>
            </li>
          ))}
        </ul>
      )}
      <Form action={action} hidden={{ id: articleId }}>
        <SubmitButton weight="plain" size="sm" disabled={waiting}>{t(at === null ? 'advice.links.check' : 'advice.links.again')}</SubmitButton>
      </Form>
    </div>
  )
}
