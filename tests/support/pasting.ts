/** Pastes into an editor the way a browser tells it: one event with everything the clipboard holds. */
import type { Locator } from '@playwright/test'

export type Clipboard = { html?: string; text?: string; files?: { name: string; type: string; base64: string }[] }

export async function pasteInto(target: Locator, clipboard: Clipboard): Promise<void> {
  await target.evaluate((element, { html, text, files = [] }) => {
    const carried = new DataTransfer()
    if (html !== undefined) carried.setData('text/html', html)
    if (text !== undefined) carried.setData('text/plain', text)
    for (const { name, type, base64 } of files) carried.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type }))
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }))
  }, clipboard)
}
