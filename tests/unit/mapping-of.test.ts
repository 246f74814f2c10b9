import { EditorState } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { describe, expect, it } from 'vitest'
import { mappingOf } from '@/components/editor/tools/mapping-of'
import { workingSchema } from '@/lib/content/review'

const doc = (...paragraphs: string[]) => workingSchema.nodeFromJSON({ type: 'doc', content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) })

/** The other's text as it comes in: a whole new document. */
function replaced(before: string[], after: string[]) {
  const { tr } = EditorState.create({ doc: doc(...before) })
  return tr.replaceWith(0, tr.doc.content.size, doc(...after).content).setMeta(ySyncPluginKey, { isChangeOrigin: true })
}

describe('positions when others write', () => {
  it.each<[string, string[], string[], number, number]>([
    ['before it, move behind what they wrote', ['Bonjour', 'ici'], ['Bonjour à tous', 'ici'], 11, 18],
    ['behind it, stay', ['ici', 'Bonjour'], ['ici', 'Bonjour à tous'], 2, 2],
    ['a letter again, count it once', ['aaa', 'ici'], ['aaaa', 'ici'], 7, 8],
    ['less, come back', ['Bonjour à tous', 'ici'], ['Bonjour', 'ici'], 18, 11],
    ['nothing, stay', ['ici'], ['ici'], 2, 2],
  ])('%s', (_what, before, after, at, to) => expect(mappingOf(replaced(before, after)).map(at)).toBe(to))

  it('follow one’s own steps as always', () => {
    const { tr } = EditorState.create({ doc: doc('ici') })
    expect(mappingOf(tr.insertText('Là, ', 1)).map(2)).toBe(6)
  })
})
