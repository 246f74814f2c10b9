/**
 * Offers articles while somebody types in the search form it holds: a combobox with a list
 * box (ARIA Authoring Practices 1.2). The focus stays in the field; the list only points.
 * What the server says is set as text. Offline, refused or unclear: there is no list, and
 * the form works as it always did.
 */
import { onceParsed } from './parsed'

type Answer = { says: string; articles: { path: string; title: string; section: string }[] }

/** How long (ms) nobody must have typed. */
const PAUSE = 150
/** What the server answers at all, in characters. */
const [FEWEST, MOST] = [2, 60]

export class SearchSuggestions extends HTMLElement {
  #list = document.createElement('div')
  #status = document.createElement('p')
  #input: HTMLInputElement | null = null
  #asking = new AbortController()
  #pause: ReturnType<typeof setTimeout> | undefined
  /** Which one the arrows point at; -1: the field itself. */
  #at = -1

  connectedCallback(): void {
    onceParsed(() => {
      const input = this.querySelector('input')
      if (!input || this.#input) return
      this.#input = input
      this.#prepare(input)
      input.addEventListener('input', () => this.#typed())
      input.addEventListener('keydown', (event) => this.#key(event))
      input.addEventListener('blur', () => this.#close())
      input.form?.addEventListener('submit', () => this.#close())
      // A press would take the focus, and with it the keyboard of a phone, before the link is followed.
      this.#list.addEventListener('mousedown', (event) => event.preventDefault())
      this.#list.addEventListener('click', (event) => event.ctrlKey || event.metaKey || event.shiftKey || this.#close())
      // A page that comes back from the browser's memory comes back without an old list.
      addEventListener('pagehide', () => this.#close())
    })
  }

  #prepare(input: HTMLInputElement): void {
    const list = this.#list
    list.id = `${input.id}-liste`
    list.className = 'suggestions'
    list.hidden = true
    list.role = 'listbox'
    list.ariaLabel = this.getAttribute('label')
    this.#status.className = 'sr-only'
    this.#status.role = 'status'
    input.role = 'combobox'
    input.setAttribute('aria-autocomplete', 'list')
    input.setAttribute('aria-controls', list.id)
    input.ariaExpanded = 'false'
    this.append(list, this.#status)
  }

  #typed(): void {
    this.#stopAsking()
    const words = (this.#input?.value ?? '').trim()
    if (words.length < FEWEST || words.length > MOST) return this.#close()
    this.#pause = setTimeout(() => void this.#ask(words), PAUSE)
  }

  #stopAsking(): void {
    clearTimeout(this.#pause)
    this.#asking.abort()
  }

  async #ask(words: string): Promise<void> {
    const { signal } = (this.#asking = new AbortController())
    try {
      const answer = await fetch(`${this.getAttribute('from')}?q=${encodeURIComponent(words)}`, { signal })
      if (!answer.ok) return this.#close()
      const said = (await answer.json()) as Answer
      if (!signal.aborted) this.#show(said)
    } catch {
      if (!signal.aborted) this.#close()
    }
  }

  #show({ says, articles }: Answer): void {
    this.#list.replaceChildren(...articles.map(({ path, title, section }, at) => {
      const option = document.createElement('a')
      option.id = `${this.#list.id}-${at}`
      option.role = 'option'
      option.ariaSelected = 'false'
      option.tabIndex = -1
      option.href = path
      option.append(words('label', section), words('suggestion-title', title))
      return option
    }))
    this.#open(articles.length > 0)
    this.#status.textContent = says
  }

  #key(event: KeyboardEvent): void {
    const isOpen = !this.#list.hidden
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.isComposing) return
    if (steps && !event.altKey && !event.ctrlKey && !event.metaKey) {
      if (!isOpen && steps < 0) return
      event.preventDefault()
      if (isOpen) this.#point(this.#at + steps)
      else if (this.#list.childElementCount) this.#open(true)
      else this.#typed()
    } else if (event.key === 'Escape' && isOpen) {
      // The browser's own Escape would empty the field.
      event.preventDefault()
      this.#close()
    } else if (event.key === 'Enter' && isOpen && this.#at >= 0) {
      event.preventDefault()
      ;(this.#list.children[this.#at] as HTMLElement).click()
    }
  }

  /** Round: below the last comes the field, above it the last. */
  #point(at: number): void {
    const count = this.#list.childElementCount
    this.#at = at < -1 ? count - 1 : at >= count ? -1 : at
    const options = [...this.#list.children]
    for (const option of options) option.ariaSelected = String(option === options[this.#at])
    const option = options[this.#at]
    option?.scrollIntoView({ block: 'nearest' })
    if (option) this.#input?.setAttribute('aria-activedescendant', option.id)
    else this.#input?.removeAttribute('aria-activedescendant')
  }

  #open(yes: boolean): void {
    this.#point(-1)
    this.#list.hidden = !yes
    if (this.#input) this.#input.ariaExpanded = String(yes)
  }

  #close(): void {
    this.#stopAsking()
    this.#open(false)
    this.#status.textContent = ''
  }
}

function words(className: string, text: string): HTMLElement {
  const span = document.createElement('span')
  span.className = className
  span.textContent = text
  return span
}
