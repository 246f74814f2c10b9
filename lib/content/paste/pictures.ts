/**
 * Pictures met in a paste. One that came along as bytes is kept for whoever pastes to
 * upload, with a placeholder where it stood; one that is only an address is left behind
 * and counted: nothing is fetched from where a clipboard points.
 */
import { attributeLimits } from '../attributes'
import type { Element } from './reader'

/** A picture that the clipboard carries, and the number its placeholder `<figure data-pasted>` bears. */
export type PastedPicture = { id: number; source: string; alt: string }

const carried = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z\d+/=\s]+$/i
/** Below this many pixels it is a mark in the line, or counts visits; nobody misses it. */
const smallest = 24

export class PastedPictures {
  readonly found: PastedPicture[] = []
  dropped = 0

  /** The placeholder for the picture, or null where it is left behind. */
  take({ attrs }: Element): string | null {
    const small = ['width', 'height'].some((side) => parseFloat(attrs.get(side) ?? '') <= smallest)
    if (small) return null
    const source = attrs.get('src') ?? ''
    if (!carried.test(source)) {
      this.dropped++
      return null
    }
    const id = this.found.length + 1
    this.found.push({ id, source, alt: (attrs.get('alt') ?? '').slice(0, attributeLimits.alt) })
    return `<figure data-pasted="${id}"></figure>`
  }
}
