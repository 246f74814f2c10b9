/** The address of a zellige says everything that is drawn: nothing is stored, and it may be kept for ever. */
import { isFieldName, type FieldName } from './fields'
import { isPaletteName, type PaletteName } from './palettes'

/** Wide for articles; square, with fewer tiles, for faces and other small places. */
export type Shape = 'wide' | 'square'
export type ZelligeAddress = { palette: PaletteName; field: FieldName; seed: string; shape: Shape }

const prefix = '/zellige/'
const square = 'carre/'
/** A slug or an id, and no longer than either ever is. */
const seedForm = /^[a-z0-9](?:[a-z0-9-]{0,118}[a-z0-9])?$/

/** Where the picture lies. A seed is a slug or an id. */
export function zelligePath({ palette, field, seed, shape = 'wide' }: Omit<ZelligeAddress, 'shape'> & { shape?: Shape }): string {
  return `${prefix}${shape === 'square' ? square : ''}${palette}/${field}/${seed}.svg`
}

/** What an address asks for, or `null` when there is no such picture. */
export function parseZelligePath(path: string): ZelligeAddress | null {
  if (!path.startsWith(prefix) || !path.endsWith('.svg')) return null
  const asked = path.slice(prefix.length, -'.svg'.length)
  const shape: Shape = asked.startsWith(square) ? 'square' : 'wide'
  const [palette, field, seed, ...more] = asked.slice(shape === 'square' ? square.length : 0).split('/')
  if (!palette || !field || !seed || more.length > 0) return null
  if (!isPaletteName(palette) || !isFieldName(field) || !seedForm.test(seed)) return null
  return { palette, field, seed, shape }
}
