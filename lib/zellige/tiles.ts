/**
 * The two tiles of a star-and-cross tiling, as SVG outlines around their own centre.
 * The eight points of a star touch its neighbours; what is left between four of them
 * is exactly one cross.
 */

/** Inner by outer radius of the {8/2} star: cos 45° / cos 22.5°. */
const waist = Math.SQRT1_2 / Math.cos(Math.PI / 8)

type Point = readonly [number, number]

const onCircle = (radius: number, sixteenths: number): Point => {
  const angle = (sixteenths * Math.PI) / 8
  return [radius * Math.cos(angle), radius * Math.sin(angle)]
}

const starPoint = (radius: number, k: number): Point => onCircle(k % 2 ? radius * waist : radius, k)

/** An eight-pointed star. */
export function star(radius: number): string {
  return outline(Array.from({ length: 16 }, (_, k) => starPoint(radius, k)))
}

/** The cross between four stars that stand `cell` apart. */
export function cross(cell: number): string {
  const half = cell / 2
  // In each quadrant the cross follows the near quarter of that quadrant's star.
  const quarter = [12, 11, 10, 9].map((k): Point => {
    const [x, y] = starPoint(half, k)
    return [x + half, y + half]
  })
  const turned = [0, 1, 2, 3].flatMap((turns) => quarter.map((point) => turn(point, turns)))
  return outline(turned)
}

const turn = ([x, y]: Point, quarters: number): Point => (quarters === 0 ? [x, y] : turn([-y, x], quarters - 1))

function outline(points: readonly Point[]): string {
  const short = (value: number): string => String(Math.round(value * 10) / 10)
  return `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}Z`
}
