import { frenchSpaces } from '@/lib/content/typography'

/** The words around what was found, the found ones marked. */
export function SearchExcerpt({ pieces }: { pieces: readonly { text: string; hit: boolean }[] }) {
  if (pieces.length === 0) return null
  return (
    <p className="mb-2 line-clamp-3 text-base text-pretty text-muted">
      {pieces.map(({ text, hit }, k) =>
        hit ? (
          <mark key={k} className="found">
            {frenchSpaces(text)}
          </mark>
        ) : (
          frenchSpaces(text)
        ),
      )}
    </p>
  )
}
