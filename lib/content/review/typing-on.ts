/**
 * Letters that go on behind the person's own new words, as nearly every key does: they
 * join that insertion, and nothing else of the text needs to be looked at.
 */
import type { Node } from '@tiptap/pm/model'
import { ReplaceStep } from '@tiptap/pm/transform'
import type { Transaction } from '@tiptap/pm/state'
import { asInserted, isOwnAlone, suggestionsOn } from './authorship'

/** The same words as part of the insertion before them, and where they come; null for any other change. */
export function typedOn({ steps, before }: Transaction, author: string): { at: number; words: Node } | null {
  const [step, ...others] = steps
  if (!(step instanceof ReplaceStep) || others.length > 0 || step.from !== step.to) return null
  const { content, openStart, openEnd } = step.slice
  const words = content.firstChild
  const earlier = before.resolve(step.from).nodeBefore
  if (!words?.isText || content.childCount > 1 || openStart + openEnd > 0 || !earlier?.isText) return null
  const [own, ...more] = suggestionsOn(earlier)
  return own && more.length === 0 && isOwnAlone(earlier, author) ? { at: step.from, words: asInserted(words, own) } : null
}
