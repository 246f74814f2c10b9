/** The call of a note. Many stand in a line of text, so it is plain DOM; its number comes with the decorations. */
import type { NodeViewRenderer } from '@tiptap/core'
import type { Decoration } from '@tiptap/pm/view'

const numberFrom = (decorations: readonly Decoration[]): number | undefined => {
  const numbers = decorations.map(({ spec }: { spec: Record<string, unknown> }) => spec.number)
  return numbers.find((number) => typeof number === 'number')
}

/** `name` says « Note 3 », or what a note without words is called. */
export const footnoteView = (name: (number: number | undefined) => string): NodeViewRenderer => ({ node, decorations }) => {
  const dom = document.createElement('span')
  const call = document.createElement('sup')
  dom.className = 'node-footnote'
  dom.contentEditable = 'false'
  dom.setAttribute('role', 'doc-noteref')
  call.className = 'note-call'
  dom.append(call)
  const show = (text: unknown, number: number | undefined) => {
    call.textContent = number === undefined ? '*' : String(number)
    dom.ariaLabel = name(number)
    dom.title = String(text)
  }
  show(node.attrs.text, numberFrom(decorations))
  return {
    dom,
    update: (next, now) => {
      if (next.type !== node.type) return false
      show(next.attrs.text, numberFrom(now))
      return true
    },
    ignoreMutation: () => true,
  }
}
