/**
 * Makes a plain document of what Next rendered: the framework's scripts, their preloads
 * and the page's own statements to the front are taken out. Data blocks (JSON-LD) and
 * the site's one script stay. Works on Next's own output only, never on a person's text:
 * in that, every `<` is escaped.
 */
import { splitTags, type Tag } from '../tags'

export type Stated = { html: string; tags: Tag[]; status: number | null; location: string | null }

const scripts = /<script\b([^>]*)>[\s\S]*?<\/script>/g
const links = /<link\b[^>]*>/g
const statements = /<meta\b(?=[^>]*\bname="x-(cache-tags|status|location)")[^>]*\bcontent="([^"]*)"[^>]*>/g

const isDataBlock = (attributes: string) => /\btype="application\/(?:ld\+json|json)"/.test(attributes)
const isSiteScript = (attributes: string) => /\bsrc="\/static\//.test(attributes)
const isScriptPreload = (tag: string) => /\bas="script"/.test(tag) || /\brel="modulepreload"/.test(tag) || /\bsrc="[^"]*\/_next\/static\/[^"]*\.js/.test(tag)

/** Reads what the page states and takes out what readers do not need. */
export function plainDocument(rendered: string): Stated {
  const stated: Stated = { html: '', tags: [], status: null, location: null }
  stated.html = rendered
    .replace(statements, (_, name: string, content: string) => {
      const value = detached(unescape(content))
      if (name === 'cache-tags') stated.tags = splitTags(value)
      else if (name === 'status') stated.status = Number(value)
      else stated.location = value
      return ''
    })
    .replace(scripts, (tag, attributes: string) => (isDataBlock(attributes) || isSiteScript(attributes) ? tag : ''))
    .replace(links, (tag) => (isScriptPreload(tag) ? '' : tag))
    .replace(/<!--\/?\$[!?~&]?-->|<!--html-->|<!--head-->|<!--body-->|<!-- -->/g, '')
    .replace(/<div hidden="">(?:<!--[^>]*-->)*<\/div>/g, '')
    .replace(/ data-(?:precedence|next-head|dpl-id)="[^"]*"/g, '')
    .replace(/<meta name="next-size-adjust"[^>]*>/g, '')
  return stated
}

/** Whether Next failed inside: such a page has no words of ours and is never shown. */
export const isBrokenRender = (html: string): boolean => html.includes('id="__next_error__"')

/** A string of its own: what is cut out of a page holds on to the whole page as long as it lives itself. */
const detached = (part: string): string => Buffer.from(part).toString()

const unescape = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
