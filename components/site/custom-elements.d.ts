import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Element<Extra = object> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Extra

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** The region of one form: what is replaced by the server's answer. */
      'form-sender': Element<{ region: string; offline: string }>
      'share-tools': Element<{ copied: string }>
      'theme-toggle': Element
      'time-ago': Element
    }
  }
}
