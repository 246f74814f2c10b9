/**
 * Sends the form it holds without leaving the page: same endpoint, same HTML as
 * without a script. Of the server's answer it takes the region of the same form and
 * puts it in its own place, then moves the focus to what is to be read first. When
 * anything is unclear it steps aside and lets the browser send the form.
 */
export class FormSender extends HTMLElement {
  #sending = false
  #key = idempotencyKey()

  connectedCallback(): void {
    this.addEventListener('submit', this.#submit)
  }

  disconnectedCallback(): void {
    this.removeEventListener('submit', this.#submit)
  }

  readonly #submit = (event: SubmitEvent): void => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
    event.preventDefault()
    if (this.#sending) return
    void this.#send(form)
  }

  async #send(form: HTMLFormElement): Promise<void> {
    this.#busy(form, true)
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        body: new URLSearchParams(textFields(form)),
        headers: { Accept: 'text/html', 'Idempotency-Key': this.#key },
      })
      const region = regionOf(await answer.text(), this)
      if (!region) return this.#stepAside(form)
      this.replaceWith(region)
      focusFirst(region)
    } catch {
      if (navigator.onLine) this.#stepAside(form)
      else this.#sayOffline(form)
    }
  }

  // `submit()` asks no listener again: the browser sends the form and shows the answer.
  #stepAside(form: HTMLFormElement): void {
    form.submit()
  }

  #sayOffline(form: HTMLFormElement): void {
    this.#busy(form, false)
    const note = this.querySelector<HTMLElement>('[data-offline]') ?? document.createElement('p')
    note.dataset.offline = ''
    note.setAttribute('role', 'alert')
    note.className = 'message message-danger'
    note.textContent = this.getAttribute('offline')
    form.before(note)
  }

  #busy(form: HTMLFormElement, busy: boolean): void {
    this.#sending = busy
    this.setAttribute('aria-busy', String(busy))
    // Not `disabled`: that would throw the focus away.
    form.querySelector('button[type=submit]')?.setAttribute('aria-disabled', String(busy))
  }
}

/** The form's region in an answer: at the same place of the page, or wherever the answer shows the same form. */
function regionOf(html: string, sender: FormSender): Element | null {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const region = page.getElementById(sender.id)
  if (region?.matches('form-sender') && holdsNews(region)) return region
  const elsewhere = page.querySelectorAll(`form-sender[region="${CSS.escape(sender.getAttribute('region') ?? '')}"]`)
  return [...elsewhere].find(holdsNews) ?? null
}

/** An answer without an error or a notice is not the answer to what was sent. */
const holdsNews = (region: Element): boolean => region.querySelector('[data-focus]') !== null

function focusFirst(region: Element): void {
  const first = region.querySelector<HTMLElement>('[data-focus]')
  first?.focus()
  first?.scrollIntoView({ block: 'center' })
}

function textFields(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
}

/** `crypto.randomUUID` exists on secure addresses only; a magazine may be tried on a local one. */
function idempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
