/**
 * The browser moves the caret first and says so a moment later. Were somebody else's words
 * drawn in that moment, the caret would be put back where it stood before the click or key,
 * and what is typed next would go there: so the editor looks before it hears a message.
 */
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { TextProvider } from './provider'

/** What the view itself calls when the browser says that the selection moved; its types leave it out. */
type Observing = EditorView & { domObserver: { flush(): void } }

export const freshSelection = (provider: Pick<TextProvider, 'on' | 'off'>): Plugin =>
  new Plugin({
    view: (view) => {
      const look = () => (view as Observing).domObserver.flush()
      provider.on('message', look)
      return { destroy: () => void provider.off('message', look) }
    },
  })
