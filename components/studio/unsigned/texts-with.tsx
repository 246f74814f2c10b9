import { ButtonLink } from '@/components/ui/button'
import { text } from '@/lib/i18n'
import type { TextOfApplication } from '@/lib/submissions'

/** The texts that came with an application, each with the way to read and answer it. */
export function TextsWith({ texts }: { texts: readonly TextOfApplication[] }) {
  const [t, studio] = [text('beginning'), text('studio')]
  return (
    <section className="grid gap-3 border-t border-line pt-4">
      <h3 className="text-md font-semibold">{t('desk.textsTitle', { count: texts.length })}</h3>
      <ul className="grid gap-4">
        {texts.map(({ articleId, title, standfirst, status }) => (
          <li key={articleId} className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
            <div className="max-w-prose min-w-0">
              <p className="font-display text-lg leading-tight font-headline [overflow-wrap:anywhere]">{title || studio('untitled')}</p>
              <p className="mt-1 font-serif text-muted [overflow-wrap:anywhere]">{standfirst}</p>
              <p className="mt-1 text-sm text-muted">{studio(`state.${status}`)}</p>
            </div>
            <ButtonLink href={`/redaction/soumissions?texte=${articleId}`} size="sm">{t('desk.readText')}</ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
