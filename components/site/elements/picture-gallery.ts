/**
 * Opens the pictures it links to over the page, in a row that fingers, keys and
 * buttons move. The dialog is the browser's own: it holds the focus, Escape closes it,
 * and the focus goes back to the picture it came from. Without it, each link opens
 * its picture.
 */
export class PictureGallery extends HTMLElement {
  #dialog: HTMLDialogElement | null = null
  #row = document.createElement('ul')
  #count = document.createElement('p')
  #previous = document.createElement('button')
  #next = document.createElement('button')

  connectedCallback(): void {
    this.addEventListener('click', this.#pressed)
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#pressed)
  }

  readonly #pressed = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('li a') : null
    // Whoever asks for a new tab or window gets the picture itself.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !this.contains(link) || this.#dialog?.open) return
    event.preventDefault()
    const at = this.#links().findIndex((other) => other === link)
    const dialog = (this.#dialog ??= this.#prepare())
    dialog.showModal()
    this.#show(at)
    this.#moved()
  }

  #links(): Element[] {
    return [...this.querySelectorAll(':scope > ul > li a')]
  }

  #prepare(): HTMLDialogElement {
    const dialog = document.createElement('dialog')
    dialog.className = 'lightbox'
    dialog.ariaLabel = this.getAttribute('label')
    this.#count.role = 'status'
    this.#row.append(...this.#links().map(large))
    this.#row.tabIndex = 0
    this.#row.autofocus = true
    this.#row.addEventListener('scroll', () => this.#moved(), { passive: true })
    const close = this.#button(document.createElement('button'), 'close', 'M18 6 6 18M6 6l12 12', () => dialog.close())
    this.#button(this.#previous, 'previous', 'm15 18-6-6 6-6', () => this.#move(-1))
    this.#button(this.#next, 'next', 'm9 18 6-6-6-6', () => this.#move(1))
    dialog.append(this.#count, close, this.#row, this.#previous, this.#next)
    dialog.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
      if (!step) return
      event.preventDefault()
      this.#move(step)
    })
    // Beside the picture is the way out.
    dialog.addEventListener('click', ({ target }) => target instanceof Element && target.matches('dialog, li') && dialog.close())
    this.append(dialog)
    return dialog
  }

  #button(button: HTMLButtonElement, name: 'close' | 'previous' | 'next', outline: string, act: () => void): HTMLButtonElement {
    button.type = 'button'
    button.className = `lightbox-${name}`
    button.ariaLabel = this.getAttribute(name)
    button.innerHTML = `<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${outline}"/></svg>`
    button.addEventListener('click', act)
    return button
  }

  #at(): number {
    return Math.round(this.#row.scrollLeft / (this.#row.clientWidth || 1))
  }

  #move(step: number): void {
    this.#show(this.#at() + step)
  }

  /** At once: a second press during a smooth movement would count from where the first had got to. */
  #show(at: number): void {
    this.#row.scrollTo({ left: at * this.#row.clientWidth, behavior: 'instant' })
  }

  #moved(): void {
    const [at, last] = [this.#at(), this.#row.children.length - 1]
    const says = `${at + 1} / ${last + 1}`
    if (this.#count.textContent !== says) this.#count.textContent = says
    this.#offer(this.#previous, at > 0)
    this.#offer(this.#next, at < last)
  }

  #offer(button: HTMLButtonElement, possible: boolean): void {
    // A button that goes away would take the keyboard with it.
    if (!possible && document.activeElement === button) this.#row.focus()
    button.disabled = !possible
  }
}

/** The picture as wide as the window, with its words. */
function large(link: Element): HTMLLIElement {
  const item = document.createElement('li')
  const picture = link.querySelector('picture')?.cloneNode(true)
  if (picture instanceof Element) {
    for (const source of picture.children) source.setAttribute('sizes', '100vw')
    item.append(picture)
  }
  const caption = link.parentElement?.querySelector('figcaption')
  if (caption) {
    const words = document.createElement('p')
    words.append(...[...caption.childNodes].map((node) => node.cloneNode(true)))
    item.append(words)
  }
  return item
}
