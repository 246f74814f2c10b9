/**
 * Looks every two seconds whether the people who have a text open still may, and whether
 * anything in the log was not heard of: a right that is taken away ends within five
 * seconds also where no notice said so. Two statements, however many connections there are.
 */
import { peopleIn } from '@/lib/auth'
import { log } from '@/lib/log'
import type { OpenText } from './open-text'
import { liveArticles, type LiveArticle } from './standing'
import type { Visit } from './visit'

const EVERY = 2_000

type Watched = { visits(): Iterable<Visit>; texts(): Iterable<OpenText>; before(): Promise<void> }
export type Watch = { stop(): Promise<void> }

/** Begins to look; `before` is done each time first. */
export function startWatch({ visits, texts, before }: Watched): Watch {
  /** Texts whose log was already newer the last time: now nobody can be on the way with it any more. */
  let behind = new Set<OpenText>()
  let looking: Promise<void> | null = null

  const look = async () => {
    await before()
    const present = [...visits()].filter((visit) => visit.admission !== null && !visit.isEnded)
    const open = [...texts()]
    if (present.length === 0 && open.length === 0) return
    behind = await readWhatIsMissing(open, behind, await readStandings(present))
  }
  const timer = setInterval(() => {
    looking ??= look()
      .catch((error: unknown) => log.warn({ err: error }, 'shared texts: database away'))
      .finally(() => void (looking = null))
  }, EVERY)
  return {
    async stop() {
      clearInterval(timer)
      await looking
    },
  }
}

/** Reads again what these people may do in their texts, and tells them where it changed; answers the articles. */
export async function readStandings(visits: readonly Visit[]): Promise<Map<string, LiveArticle>> {
  const [people, articles] = await Promise.all([
    peopleIn(visits.flatMap(({ session }) => session ?? [])),
    liveArticles(visits.flatMap(({ articleId }) => articleId ?? [])),
  ])
  for (const visit of visits) visit.stand(people.get(visit.session ?? ''), articles.get(visit.articleId ?? ''))
  return articles
}

async function readWhatIsMissing(open: readonly OpenText[], behind: ReadonlySet<OpenText>, articles: ReadonlyMap<string, LiveArticle>): Promise<Set<OpenText>> {
  const late = open.filter((text) => text.lacks(articles.get(text.id)?.newest ?? 0n))
  for (const text of late) if (behind.has(text)) await text.catchUp()
  return new Set(late)
}
