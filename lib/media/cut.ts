/** Where a square is cut out of a picture. Pure: the form shows what the server cuts. */

/**
 * `zoom`: how many times the largest square's side is divided, from 1 to 4. `x`, `y`: where the
 * square lies in the room that is left, from 0 (left, top) to 1 (right, bottom).
 */
export type Cut = { x: number; y: number; zoom: number }

export const middle: Cut = { x: 0.5, y: 0.5, zoom: 1 }
export const mostZoom = 4

/** The square in whole pixels of a picture of this size. */
export function squareOf({ width, height }: { width: number; height: number }, { x, y, zoom }: Cut): { left: number; top: number; side: number } {
  const side = Math.max(1, Math.floor(Math.min(width, height) / zoom))
  return { left: Math.round((width - side) * x), top: Math.round((height - side) * y), side }
}

export const isMiddle = ({ x, y, zoom }: Cut): boolean => x === middle.x && y === middle.y && zoom === middle.zoom
