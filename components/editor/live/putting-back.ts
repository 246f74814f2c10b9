/** Puts a text that was set aside back into the editors. */
import type { SharedFields } from '@/lib/articles/shared/fields'
import type { Content } from '../types'
import type { OpenEditors } from './snapshot'

/** Answers the fields that belong to it. */
export function putBack({ title, standfirst, body }: OpenEditors, content: Content): SharedFields {
  title.commands.setContent(line(content.title))
  standfirst.commands.setContent(line(content.standfirst))
  body.commands.setContent(content.body)
  return { sectionId: content.sectionId, tags: content.tags, hero: content.hero }
}

const line = (words: string) => ({ type: 'doc', content: [{ type: 'line', content: words ? [{ type: 'text', text: words }] : [] }] })
