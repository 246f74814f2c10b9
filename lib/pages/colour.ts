/** Contrast as WCAG 2.2 defines it (1.4.3): what decides whether an accent may be chosen. */

/** The paper of the light theme (`components/tokens.css`), on which the accent stands as text. */
const paper = '#fbfaf7'
const readable = 4.5

/** Whether text of this colour (`#rrggbb`) can be read on the paper. */
export const readsOnPaper = (colour: string): boolean => contrast(colour, paper) >= readable

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16)
  const [r = 0, g = 0, b = 0] = [value >> 16, (value >> 8) & 255, value & 255].map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
