import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type CustomElement<Extra> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Extra

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** Pictures that open large over the page; the words are those of its dialog. */
      'picture-gallery': CustomElement<{ label: string; close: string; previous: string; next: string }>
      /** A card that a press replaces by the frame at `src`. */
      'embed-frame': CustomElement<{ src: string; label: string; kind: 'video' | 'sound' | 'map' }>
    }
  }
}
