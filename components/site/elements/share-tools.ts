/** Copying the address, and the machine's own sharing, where they are possible. */
import { onceParsed } from './parsed'

export class ShareTools extends HTMLElement {
  connectedCallback(): void {
    onceParsed(() => {
      // Copying needs a secure address; sharing is what phones have.
      if ('clipboard' in navigator) this.#offer('[data-copy]', () => this.#copy())
      if ('share' in navigator) this.#offer('[data-share]', () => navigator.share({ title: document.title, url: address() }))
    })
  }

  #offer(selector: string, act: () => Promise<void>): void {
    const button = this.querySelector<HTMLButtonElement>(selector)
    if (!button) return
    button.hidden = false
    // Whoever closes the machine's dialog has not failed at anything.
    button.onclick = () => void act().catch(() => undefined)
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(address())
    const status = this.querySelector('[role=status]')
    if (!status) return
    status.textContent = this.getAttribute('copied')
    setTimeout(() => (status.textContent = ''), 2500)
  }
}

/** The address the page calls its own, without what this visit added to it. */
const address = (): string => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href
