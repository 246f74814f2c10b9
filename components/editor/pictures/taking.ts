/** The pictures that somebody brings along. */
import { cleanPastedHtml, withoutPlaceholders } from '@/lib/content'
import { isPicture } from './upload'

export const picturesWithin = (carried: DataTransfer | null): File[] => [...(carried?.files ?? [])].filter(isPicture)

/** Files on a clipboard beside words are a picture of those words: Word adds one. */
export function picturesOn(clipboard: DataTransfer | null): File[] {
  const files = picturesWithin(clipboard)
  if (!clipboard || files.length === 0) return []
  const html = clipboard.getData('text/html')
  return clipboard.getData('text/plain').trim() === '' && (html === '' || withoutPlaceholders(cleanPastedHtml(html).html) === '') ? files : []
}
