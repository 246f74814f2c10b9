import content from './content.json'
import mails from './mails.json'
import site from './site.json'
import { typeset } from './typeset'
import { workspace } from './workspace'

export const messages = { ...workspace, ...typeset({ content, mails, site }) }
