/** What stands around the text, where it changed: section, keywords, signatures, the opening picture. */
import type { AttributeChange, FieldChange } from '@/lib/content/diff'
import { text } from '@/lib/i18n'
import { Change } from './attribute-notes'
import type { Photos } from './block'
import { Added, Removed } from './line'
import { Picture } from './picture'

type Attrs = Readonly<Record<string, unknown>> | null
type Props = { fields: readonly FieldChange[]; hero: AttributeChange[] | null; heroBefore: Attrs; heroAfter: Attrs; photos: Photos }

export function Around({ fields, hero, heroBefore, heroAfter, photos }: Props) {
  const t = text('studio')
  const isOtherPicture = hero?.some(({ name }) => name === 'upload')
  return (
    <table className="comparison-around">
      <caption className="sr-only">{t('comparison.around')}</caption>
      <thead>
        <tr>
          <th scope="col"><span className="sr-only">{t('comparison.what')}</span></th>
          <th scope="col">{t('comparison.before')}</th>
          <th scope="col">{t('comparison.after')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, before, after }) => (
          <tr key={name}>
            <th scope="row">{t(`comparison.field.${name}`)}</th>
            <td><Values mine={before} other={after} side="before" /></td>
            <td><Values mine={after} other={before} side="after" /></td>
          </tr>
        ))}
        {isOtherPicture && (
          <tr>
            <th scope="row">{t('comparison.field.hero')}</th>
            <td>{heroBefore ? <Picture attrs={heroBefore} photos={photos} /> : t('comparison.none')}</td>
            <td>{heroAfter ? <Picture attrs={heroAfter} photos={photos} /> : t('comparison.none')}</td>
          </tr>
        )}
        {hero && !isOtherPicture && hero.map((change) => (
          <tr key={change.name}>
            <th scope="row">{t('comparison.field.hero')} — {t(`comparison.attribute.${change.name}`)}</th>
            <td colSpan={2}><Change change={change} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Each value of one side; those that the other has too are plain. */
function Values({ mine, other, side }: { mine: FieldChange['before']; other: FieldChange['before']; side: 'before' | 'after' }) {
  const t = text('studio')
  const [values, others] = [mine, other].map((value): readonly string[] => (value === null ? [] : typeof value === 'string' ? [value] : value)) as [readonly string[], readonly string[]]
  if (values.length === 0) return <span className="text-muted">{t('comparison.none')}</span>
  return (
    <span className="flex flex-wrap gap-x-2 gap-y-1">
      {values.map((value) => <span key={value}>{others.includes(value) ? value : side === 'before' ? <Removed>{value}</Removed> : <Added>{value}</Added>}</span>)}
    </span>
  )
}
