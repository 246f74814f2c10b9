/** Day or night: the machine's setting, until the reader says otherwise. */
import { onceParsed } from './parsed'

type Theme = 'light' | 'dark'

const key = 'theme'
const night = matchMedia('(prefers-color-scheme: dark)')
const ofMachine = (): Theme => (night.matches ? 'dark' : 'light')

/** Puts the theme on <html>, where the tokens look for it. */
export function applyTheme(): void {
  document.documentElement.dataset.theme = chosen() ?? ofMachine()
}

function chosen(): Theme | null {
  try {
    const value = localStorage.getItem(key)
    return value === 'light' || value === 'dark' ? value : null
  } catch {
    return null // storage may be forbidden
  }
}

function choose(theme: Theme): void {
  try {
    // Choosing what the machine says anyway means following it again.
    if (theme === ofMachine()) localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // then it holds for this page only
  }
  document.documentElement.dataset.theme = theme
}

night.addEventListener('change', applyTheme)
addEventListener('storage', (event) => {
  if (event.key === key) applyTheme()
})

export class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    onceParsed(() => {
      const button = this.querySelector('button')
      if (!button) return
      button.hidden = false
      button.onclick = () => choose(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark')
    })
  }
}
