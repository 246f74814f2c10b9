/** Keys as people and screen readers read them on this machine. */

export const onMac = (): boolean => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

const named: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', Backspace: '⌫', Escape: 'Échap' }
const macs: Record<string, string> = { ...named, Mod: '⌘', Shift: '⇧', Alt: '⌥' }
const others: Record<string, string> = { ...named, Mod: 'Ctrl', Shift: 'Maj', Alt: 'Alt' }

/** « Ctrl + B », « ⌘B ». */
export const keysInWords = (keys: string, mac: boolean): string =>
  keys.split('-').map((key) => (mac ? macs : others)[key] ?? (key.length === 1 ? key.toUpperCase() : key)).join(mac ? '' : ' + ')

/** As `aria-keyshortcuts` writes them. */
export const keysForReaders = (keys: string): string => keys.replace('Mod', onMac() ? 'Meta' : 'Control').replaceAll('-', '+')
