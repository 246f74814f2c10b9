import { built } from './built'

/** The one script of a document: small, classic and first, so that the theme is set before anything is painted. */
export function SiteScript() {
  const { script } = built()
  return script ? <script src={script} /> : null
}

/** Fetches the two faces of every first screen beside the style sheet instead of after it. */
export function FontPreloads() {
  const { fonts } = built()
  return ['display', 'sans'].map((name) => fonts[name] && <link key={name} rel="preload" href={fonts[name]} as="font" type="font/woff2" crossOrigin="anonymous" />)
}
