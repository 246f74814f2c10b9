/** Which files of a photograph a renderer names. */
import type { Photo, Variant } from '@/lib/media'

const plainest = ['jpeg', 'webp', 'avif'] as const

/** The variants in the plainest format that there is, narrow ones first. */
function plainVariants(photo: Photo): Variant[] {
  const known = plainest.map((format) => photo.variants.filter((variant) => variant.format === format)).find((list) => list.length > 0)
  return [...(known ?? [])].sort((a, b) => a.width - b.width)
}

/** The address for whoever cannot choose: a middle-sized JPEG, or what there is. */
export function plainVariant(photo: Photo): string | undefined {
  const byWidth = plainVariants(photo)
  return (byWidth.find(({ width }) => width >= 960) ?? byWidth.at(-1))?.url
}

/** The address of the picture as large as there is one. */
export const largestVariant = (photo: Photo): string | undefined => plainVariants(photo).at(-1)?.url
