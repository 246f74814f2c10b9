import { text } from '@/lib/i18n'
import { keptDays } from '@/lib/submissions'

/** What becomes of what is written here; and the way on for whoever runs no script. */
export function WritingNotice({ isNew }: { isNew: boolean }) {
  const t = text('beginning')
  return (
    <>
      <p className="font-sans text-md text-muted">{t('editor.about', { days: keptDays })}</p>
      <noscript>
        {isNew && <meta httpEquiv="refresh" content="0;url=/ecrire/simple" />}
        <p className="rounded-box bg-saffron-tint px-4 py-3 font-sans text-md text-saffron">
          {t.rich('editor.noScript', { lien: (words) => <a key="lien" href="/ecrire/simple" className="font-semibold underline underline-offset-3">{words}</a> })}
        </p>
      </noscript>
    </>
  )
}
