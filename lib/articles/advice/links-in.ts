/** The addresses that a text links to. */
import { childrenOf, type Doc, type DocNode } from '@/lib/content/types'

/** Each once, in order. `own`: paths of this site, without query and fragment; `web`: addresses elsewhere, without their fragment. */
export type Links = { own: string[]; web: string[] }

export function linksIn(doc: Doc, origin: string): Links {
  const links = { own: new Set<string>(), web: new Set<string>() }
  for (const href of doc.content.flatMap(hrefsOf)) {
    if (!/^(https?:|\/(?!\/))/i.test(href) || !URL.canParse(href, origin)) continue
    const url = new URL(href, origin)
    if (url.origin === origin) links.own.add(url.pathname)
    else links.web.add(url.href.replace(/#.*$/, ''))
  }
  return { own: [...links.own], web: [...links.web] }
}

function hrefsOf(node: DocNode): string[] {
  const own = 'marks' in node ? (node.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : [])) : []
  return [...own, ...childrenOf(node).flatMap(hrefsOf)]
}
