/** The placeholder of a picture on its way. ProseMirror places it, so it is plain DOM. */
import type { NotUploaded } from './upload'

/** The words it needs, already translated. */
export type UploadWords = {
  progress: (name: string, percent: number) => string
  working: (name: string) => string
  failed: (name: string, reason: NotUploaded['reason']) => string
  again: string
  dismiss: string
}

type Acts = { again: () => void; dismiss: () => void }

export class UploadBox {
  readonly dom = document.createElement('div')
  private readonly line = document.createElement('p')
  private readonly bar = document.createElement('progress')
  private readonly buttons = document.createElement('div')

  constructor(private readonly name: string, private readonly words: UploadWords, acts: Acts) {
    this.dom.className = 'upload-box'
    this.dom.contentEditable = 'false'
    this.line.setAttribute('role', 'status')
    this.bar.max = 1
    this.buttons.append(this.button(words.again, acts.again), this.button(words.dismiss, acts.dismiss))
    this.dom.append(this.line, this.bar, this.buttons)
  }

  start(): void {
    this.dom.classList.remove('is-failed')
    this.bar.hidden = false
    this.buttons.hidden = true
    this.progress(0)
  }

  progress(share: number): void {
    this.bar.value = share
    this.line.textContent = share < 1 ? this.words.progress(this.name, Math.round(share * 100)) : this.words.working(this.name)
    this.bar.setAttribute('aria-label', this.line.textContent)
  }

  fail(reason: NotUploaded['reason']): void {
    this.dom.classList.add('is-failed')
    this.bar.hidden = true
    this.buttons.hidden = false
    this.line.textContent = this.words.failed(this.name, reason)
  }

  private button(words: string, act: () => void): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = words
    button.addEventListener('click', act)
    return button
  }
}
