/**
 * How positions move with a transaction. What comes from others arrives as a new whole
 * document, through which nothing could be mapped: then it is where the two documents
 * differ that says it.
 */
import type { Transaction } from '@tiptap/pm/state'
import { Mapping, StepMap } from '@tiptap/pm/transform'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

export function mappingOf(tr: Transaction): Mapping {
  if (!tr.docChanged || tr.getMeta(ySyncPluginKey) === undefined) return tr.mapping
  const [before, after] = [tr.before.content, tr.doc.content]
  const from = before.findDiffStart(after)
  const ends = from === null ? null : before.findDiffEnd(after)
  if (from === null || !ends) return new Mapping()
  // Equal letters on both sides of the change can be counted twice.
  const overlap = Math.max(0, from - Math.min(ends.a, ends.b))
  return new Mapping([new StepMap([from, ends.a + overlap - from, ends.b + overlap - from])])
}
