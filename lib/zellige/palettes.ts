/**
 * The pigments of the magazine's pictures, and how they are laid together. These
 * are colours inside a picture, as in a photograph: the theme does not touch them.
 */
import { pickBySeed } from './grain'

const pigments = {
  night: '#17163a',
  majorelle: '#4b3fcf',
  iris: '#7c73e6',
  sky: '#b9c7f2',
  mint: '#2f8f83',
  sea: '#1d5c63',
  saffron: '#e0912f',
  clay: '#b5532f',
  sand: '#ebddc3',
  paper: '#fbfaf7',
  rose: '#d8a39b',
  olive: '#7a8450',
  plum: '#4a2340',
} as const

type Pigment = keyof typeof pigments

export type Palette = {
  /** Colours of the stars, along the field from 0 to 1. */
  tiles: readonly string[]
  /** Colours of the crosses between them, along the same field. */
  crosses: readonly string[]
  /** The joint between tiles. */
  grout: string
}

const lay = (tiles: Pigment[], crosses: Pigment[], grout: Pigment = 'paper'): Palette => ({
  tiles: tiles.map((name) => pigments[name]),
  crosses: crosses.map((name) => pigments[name]),
  grout: pigments[grout],
})

/** Every palette there is, by the place its colours come from. */
export const palettes = {
  majorelle: lay(['night', 'majorelle', 'iris', 'saffron', 'sand'], ['night', 'night', 'majorelle']),
  essaouira: lay(['sand', 'sky', 'mint', 'sea'], ['paper', 'sand', 'sea']),
  marrakech: lay(['clay', 'saffron', 'sand', 'paper'], ['clay', 'clay', 'saffron']),
  tanger: lay(['night', 'sea', 'mint', 'sand'], ['night', 'sea']),
  chefchaouen: lay(['majorelle', 'iris', 'sky', 'paper'], ['iris', 'sky']),
  fes: lay(['sand', 'saffron', 'clay', 'olive'], ['sand', 'clay']),
  kelaa: lay(['paper', 'sand', 'rose', 'clay', 'night'], ['sand', 'rose', 'clay']),
  rabat: lay(['sky', 'sky', 'majorelle', 'saffron'], ['sky', 'paper']),
  ourika: lay(['mint', 'olive', 'sand', 'saffron'], ['sea', 'olive', 'sand']),
  meknes: lay(['plum', 'clay', 'rose', 'sand'], ['plum', 'plum', 'rose']),
} as const satisfies Record<string, Palette>

export type PaletteName = keyof typeof palettes

export const paletteNames = Object.keys(palettes).filter(isPaletteName)

export function isPaletteName(name: string): name is PaletteName {
  return Object.hasOwn(palettes, name)
}

/** A palette for something that was given none: always the same for the same seed. */
export function paletteFor(seed: string): PaletteName {
  return pickBySeed(paletteNames, seed, 11)
}
