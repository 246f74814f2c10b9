/** The words that the workspaces' leaves read in the browser too. */
import articles from './articles.json'
import beginning from './beginning.json'
import desk from './desk.json'
import editor from './editor.json'
import errors from './errors.json'
import following from './following.json'
import previews from './previews.json'
import proposals from './proposals.json'
import record from './record.json'
import scheduling from './scheduling.json'
import studio from './studio.json'
import { typeset } from './typeset'

export const workspace = typeset({ articles, beginning, desk, editor, errors, following, previews, proposals, record, scheduling, studio })
