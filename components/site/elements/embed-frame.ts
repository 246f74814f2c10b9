/**
 * Puts another site's frame in the place of its card, when the reader presses for it
 * and not before: until then that site learns nothing.
 */
import { onceParsed } from './parsed'

export class EmbedFrame extends HTMLElement {
  connectedCallback(): void {
    onceParsed(() => {
      const offer = this.querySelector<HTMLElement>('.embed-load')
      const button = offer?.querySelector('button')
      if (!offer || !button) return
      offer.hidden = false
      button.onclick = () => this.#load()
    })
  }

  #load(): void {
    const frame = document.createElement('iframe')
    frame.title = this.getAttribute('label') ?? ''
    frame.className = `embed-window is-${this.getAttribute('kind')}`
    // Players need their own origin (never ours), and some refuse to play for a page that hides its name.
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation')
    frame.allow = 'fullscreen; picture-in-picture; encrypted-media'
    frame.referrerPolicy = 'strict-origin'
    frame.src = this.getAttribute('src') ?? ''
    const link = this.querySelector('.embed-link')
    this.replaceChildren(frame, ...(link ? [link] : []))
    frame.focus()
  }
}
