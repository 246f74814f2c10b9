type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json }

const separators = /[<>&\u2028\u2029]/g
const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Data for search engines. Whatever a title holds, it cannot leave its element. The only raw markup of the product. */
export function JsonLd({ data }: { data: { [key: string]: Json } }) {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(separators, escaped)
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}
