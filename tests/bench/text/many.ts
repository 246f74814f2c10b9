/** Many texts open at once in one process: what memory they take. */
import { told, type Figure } from '../report'
import { Hand, until } from './hand'
import { aLongArticle } from './long-article'
import type { Stage } from './stage'

const TEXTS = 50

export async function many(stage: Stage, seed: string): Promise<Figure[]> {
  const text = aLongArticle({ words: 1_500, figures: 5, suggestions: 20 }, { author: stage.people.contributor.id, uploads: [], seed })
  const articles: string[] = []
  for (let n = 0; n < TEXTS; n++) articles.push(await stage.text(text))
  const before = await stage.memory(0)
  const hands: Hand[] = []
  try {
    for (const article of articles) hands.push(await Hand.open({ article, person: stage.people.editor, doors: stage.door(0), suggests: () => false }))
    const opened = await stage.memory(0)
    for (const { body } of hands) body.dispatch(body.state.tr.insertText('Quelques mots. ', 1))
    await until(() => hands.every(({ isSaved }) => isSaved), 'everything is acknowledged')
    const typed = await stage.memory(0)
    return [told(`memory of a process before, ${TEXTS} texts of 1,500 words after`, before, 'MiB'), told(`with ${TEXTS} texts open`, opened, 'MiB'), told('each one typed in', typed, 'MiB'), told('a text', (typed - before) / TEXTS, 'MiB')]
  } finally {
    for (const hand of hands) hand.leave()
  }
}
