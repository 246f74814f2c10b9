/**
 * The browser moves the caret first and says so a moment later. Were somebody else's words
 * drawn in that moment, the caret would be put back where it stood before, and what is typed
 * next would go there; a key would do what it does at the old place. So the editor looks
 * before it hears a message or takes a key.
 */
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { TextProvider } from './provider'

/** What the view itself calls when the browser says that the selection moved; its types leave it out. */
type Observing = EditorView & { domObserver: { flush(): void } }

/** The view's state agrees with the caret the browser shows, after this. Where nothing moved it does nothing. */
const readSelection = (view: EditorView): void => (view as Observing).domObserver.flush()

export const freshSelection = (provider: Pick<TextProvider, 'on' | 'off'>): Plugin =>
  new Plugin({
    props: {
      handleDOMEvents: {
        // Who composes a character holds the caret until it is done.
        keydown: (view) => void (view.composing || readSelection(view)),
      },
    },
    view: (view) => {
      const look = () => readSelection(view)
      provider.on('message', look)
      return { destroy: () => void provider.off('message', look) }
    },
  })
