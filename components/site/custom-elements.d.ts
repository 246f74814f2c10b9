import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type CustomElement<Extra = object> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Extra

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** The region of one form: what is replaced by the server's answer. */
      'form-sender': CustomElement<{ region: string; offline: string }>
      /** `from`: who is asked; `label`: the name of the list. */
      'search-suggestions': CustomElement<{ from: string; label: string }>
      'share-tools': CustomElement<{ copied: string }>
      'theme-toggle': CustomElement
      'time-ago': CustomElement
    }
  }
}
