/** Colours written `#rrggbb`, and the contrast between two of them as WCAG 2.2 defines it (1.4.3). */

/** The least contrast of text that is read: level AA. */
export const READABLE = 4.5

export type Rgb = readonly [number, number, number]

/** True for a colour as the settings keep it. */
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text)

/** Its three parts, 0 to 255. */
export function rgb(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** The contrast of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = rgb(colour).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
