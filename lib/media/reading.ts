/**
 * Telling pictures from everything else by their first bytes, before any decoder
 * sees them: names and declared types are whatever the sender likes.
 */

export const MAXIMUM_BYTES = 20 * 1024 * 1024
/** A 48-megapixel photograph passes; a bomb does not. */
export const MAXIMUM_PIXELS = 50_000_000
export const MAXIMUM_SIDE = 20_000

export type PictureKind = 'jpeg' | 'png' | 'webp' | 'gif'

/** Which of the four kinds these bytes begin like, or null. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 16)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'gif'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp'
  return null
}

/** A file's name as we keep it: its last part, without what cannot be shown, of a bearable length. */
export function plainFilename(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const shown = last.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}<>:"|?*]/gu, '').replace(/\s+/gu, ' ').replace(/^[.\s]+/, '').trim()
  const cut = [...shown].slice(-120).join('')
  return cut || 'image'
}
