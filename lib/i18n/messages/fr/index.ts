import { frenchSpaces } from '@/lib/content/typography'
import articles from './articles.json'
import beginning from './beginning.json'
import content from './content.json'
import desk from './desk.json'
import editor from './editor.json'
import errors from './errors.json'
import following from './following.json'
import mails from './mails.json'
import previews from './previews.json'
import proposals from './proposals.json'
import record from './record.json'
import scheduling from './scheduling.json'
import site from './site.json'
import studio from './studio.json'

type Tree = { [key: string]: string | Tree }

/** Message files are typed with plain spaces; French sets narrow no-break ones before ; : ! ? and inside « ». */
function typeset<T>(tree: T): T {
  return Object.fromEntries(
    Object.entries(tree as Tree).map(([key, value]) => [key, typeof value === 'string' ? frenchSpaces(value) : typeset(value)]),
  ) as T
}

export const messages = typeset({ articles, beginning, content, desk, editor, errors, following, mails, previews, proposals, record, scheduling, site, studio })
