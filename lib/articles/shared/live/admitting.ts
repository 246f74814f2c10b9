/** Who is let into a text, when their client asks for it. */
import { peopleIn } from '@/lib/auth'
import { schemaVersion } from '@/lib/content/review'
import { log } from '@/lib/log'
import { admissionOf, liveArticles } from './standing'
import { closing, Denied } from './telling'
import type { Visit } from './visit'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Lets the visitor into the text of that name, or throws `Denied`. `version`: of the schemas that their tab has. */
export async function admit(visit: Visit, name: string, version: string): Promise<void> {
  const { session } = visit
  if (visit.articleId !== null && visit.articleId !== name) throw new Denied('one-text')
  if (!uuid.test(name)) throw new Denied('not-found')
  if (session === null) throw new Denied('no-session')
  const [people, articles] = await Promise.all([peopleIn([session]), liveArticles([name])]).catch((error: unknown) => {
    log.warn({ err: error }, 'shared text: nobody can be let in')
    visit.end(closing.away, 'away')
    throw new Denied('away')
  })
  const [person, article] = [people.get(session), articles.get(name)]
  if (!person) throw new Denied('no-session')
  const outdated = version !== schemaVersion
  const admission = article ? admissionOf(person, article, { outdated }) : null
  if (!admission) throw new Denied('not-found')
  Object.assign(visit, { admission, articleId: name, isOutdated: outdated })
}
