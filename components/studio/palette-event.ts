/** How a button anywhere opens the one palette of the page. */
export const PALETTE = 'tribune:palette'

export function openPalette(): void {
  document.dispatchEvent(new Event(PALETTE))
}
