/**
 * Draws a zellige: stars and crosses whose colours follow a field. The result is
 * plain SVG without styles, so that it may also stand inside a strict CSP; the same
 * drawing always gives the same bytes.
 */
import { clamp, valueAt, type FieldName } from './fields'
import { grainOf, type Grain } from './grain'
import { palettes, type PaletteName } from './palettes'
import { cross, star } from './tiles'

export type Drawing = {
  palette: PaletteName
  field: FieldName
  seed: string
  width?: number
  height?: number
  /** Side of one tile. Fields with fine detail have smaller ones. */
  cell?: number
}

const cells: Partial<Record<FieldName, number>> = { racks: 80, ring: 90 }
/** How far a tile may stray from its field: what makes it look laid by hand. */
const stray = 0.34

type Symbol = 'c' | 's' | 'm' | 'd'
type Layer = Map<string, string[]>

/** The SVG of one zellige. */
export function drawZellige({ palette, field, seed, width = 1600, height = 900, cell = cells[field] ?? 100 }: Drawing): string {
  const { tiles, crosses, grout } = palettes[palette]
  const grain = grainOf(seed)
  const value = (x: number, y: number): number =>
    valueAt(field, { u: clamp(x / width), v: clamp(y / height), ratio: width / height, grain })

  const ground: Layer = new Map()
  eachPlace(width, height, cell, 0, (x, y, i, j) => {
    put(ground, pick(crosses, value(x, y), grain, i, j, 1), 'c', x, y)
  })

  const stars: Layer = new Map()
  const hearts: Layer = new Map()
  const dots: Layer = new Map()
  eachPlace(width, height, cell, cell / 2, (x, y, i, j) => {
    const here = value(x, y)
    put(stars, pick(tiles, here, grain, i, j, 2), 's', x, y)
    const ornament = grain(i, j, 3)
    if (ornament > 0.9) put(hearts, pick(tiles, here + (here < 0.5 ? 0.3 : -0.3), grain, i, j, 4), 'm', x, y)
    if (ornament > 0.35) put(dots, pick(tiles, 1 - here, grain, i, j, 5), 'd', x, y)
  })

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice">`,
    `<defs><path id="c" d="${cross(cell)}"/><path id="s" d="${star(cell * 0.5)}"/><path id="m" d="${star(cell * 0.34)}"/><path id="d" d="${star(cell * 0.19)}"/></defs>`,
    `<rect width="${width}" height="${height}" fill="${crosses[0]}"/>`,
    `<g stroke="${grout}" stroke-width="${cell * 0.024}" stroke-linejoin="round">`,
    ...[ground, stars, hearts, dots].map(printed),
    '</g></svg>',
  ].join('')
}

/** Walks a grid that covers the picture; `offset` moves it by half a tile for the stars. */
function eachPlace(width: number, height: number, cell: number, offset: number, visit: (x: number, y: number, i: number, j: number) => void): void {
  for (let j = 0; j * cell + offset - cell / 2 < height; j++) {
    for (let i = 0; i * cell + offset - cell / 2 < width; i++) visit(i * cell + offset, j * cell + offset, i, j)
  }
}

function pick(colours: readonly string[], value: number, grain: Grain, i: number, j: number, use: number): string {
  const strayed = clamp(value + (grain(i, j, use) - 0.5) * stray)
  return colours[Math.min(colours.length - 1, Math.floor(strayed * colours.length))] ?? 'none'
}

function put(layer: Layer, colour: string, symbol: Symbol, x: number, y: number): void {
  const uses = layer.get(colour) ?? []
  uses.push(`<use href="#${symbol}" x="${x}" y="${y}"/>`)
  layer.set(colour, uses)
}

const printed = (layer: Layer): string => [...layer].map(([colour, uses]) => `<g fill="${colour}">${uses.join('')}</g>`).join('')
