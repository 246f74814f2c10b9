import { describe, expect, it } from 'vitest'
import { compareVersions, Effort, isLine, isUnchanged, treeOf, type Part, type Row, type Tree, type Version } from '@/lib/content/diff'
import { joined } from '@/lib/content/diff/tree'

/** Numbers between 0 and 1 that come again with the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Json = { type: string; attrs?: Record<string, unknown>; content?: Json[]; marks?: Json[]; text?: string }
const vocabulary = ['l’eau', 'le', 'vent', 'médina', 'aujourd’hui', '«\u202fbleu\u202f»', 'qui', 'dort,', 'encore\u202f!', '2026', 'port', 'et']
const markTypes = ['bold', 'italic', 'note', 'insertion', 'link']

class Writer {
  constructor(readonly next: () => number) {}
  below = (n: number) => Math.floor(this.next() * n)
  one = <T>(list: readonly T[]): T => list[this.below(list.length)] as T
  many = <T>(most: number, make: () => T): T[] => Array.from({ length: this.below(most + 1) }, make)

  marks = (): Json[] => (this.next() < 0.7 ? [] : [{ type: this.one(markTypes), attrs: { id: `${this.below(3)}` } }])
  inline = (): Json => {
    const which = this.next()
    if (which < 0.05) return { type: 'hardBreak' }
    if (which < 0.1) return { type: 'footnote', attrs: { text: this.one(vocabulary) } }
    return { type: 'text', text: ` ${this.many(8, () => this.one(vocabulary)).join(' ')}`, marks: this.marks() }
  }
  line = (type = 'paragraph'): Json => ({ type, ...(type === 'heading' ? { attrs: { level: 2 + this.below(3) } } : {}), content: this.many(4, this.inline) })
  block = (): Json => {
    const which = this.next()
    if (which < 0.5) return this.line()
    if (which < 0.6) return this.line('heading')
    if (which < 0.7) return { type: 'bulletList', content: this.many(4, () => ({ type: 'listItem', content: [this.line()] })) }
    if (which < 0.8) return { type: 'table', content: this.many(3, () => ({ type: 'tableRow', content: this.many(3, () => ({ type: 'tableCell', content: [this.line()] })) })) }
    if (which < 0.9) return { type: 'figure', attrs: { upload: `${this.below(3)}`, alt: this.one(vocabulary), caption: null } }
    return { type: 'somethingNew', attrs: { tone: this.one(vocabulary) }, content: this.many(2, this.line) }
  }
  body = (): Json => ({ type: 'doc', content: this.many(12, this.block) })

  /** The same body after somebody worked on it. */
  edited = (node: Json): Json => {
    const words = node.text === undefined || this.next() < 0.7 ? node.text : node.text.split(' ').map((word) => (this.next() < 0.2 ? this.one(vocabulary) : word)).join(' ')
    const children = node.content?.flatMap((child) => {
      const what = this.next()
      if (what < 0.05) return []
      if (what < 0.1 && node.type === 'doc') return [this.block(), child]
      return [this.edited(child)]
    })
    const moved = children && node.type === 'doc' && this.next() < 0.5 ? [...children.slice(1), ...children.slice(0, 1)] : children
    return { ...node, ...(words === undefined ? {} : { text: words || ' ' }), ...(moved ? { content: moved } : {}) }
  }
}

const version = (body: Json): Version => ({ title: 'Un titre', standfirst: '', body, hero: null, fields: {} })

/** A tree as it reads: marks in order, nothing that is absent. */
const plain = (node: Tree): unknown => ({
  type: node.type,
  ...(node.text ? { text: node.text } : {}),
  attrs: Object.fromEntries(Object.entries(node.attrs).filter(([, value]) => value !== null)),
  marks: node.marks.map(({ type, attrs }) => JSON.stringify([type, attrs])).sort(),
  content: node.content.map(plain),
})

/** The text of one side, built again from the rows and parts alone. */
function rebuilt(rows: readonly Row[], side: 'before' | 'after'): Tree[] {
  return rows.flatMap((row) => {
    const node = row[side]
    if (!node) return []
    if (row.kind !== 'changed') return [node]
    const isOfWords = isLine(row.before) || isLine(row.after)
    return [{ ...node, content: isOfWords ? joined(row.parts.flatMap((part: Part) => part[side] ?? [])) : rebuilt(row.rows, side) }]
  })
}

/** Pairs of versions: two thirds are one text before and after somebody worked on it, the others have nothing to do with each other. */
const pairs = Array.from({ length: 400 }, (_, seed) => {
  const writer = new Writer(chance(seed))
  const before = writer.body()
  return { seed: `seed ${seed}`, before, after: seed % 3 === 0 ? writer.body() : writer.edited(before) }
})

describe('of any two versions', () => {
  it('each side of the rows is that side’s text', () => {
    for (const { seed, before, after } of pairs) {
      const { rows } = compareVersions(version(before), version(after))
      expect(rebuilt(rows, 'before').map(plain), seed).toEqual(treeOf(before).content.map(plain))
      expect(rebuilt(rows, 'after').map(plain), seed).toEqual(treeOf(after).content.map(plain))
    }
  })

  it('one against itself has no change', () => {
    for (const { seed, before } of pairs) {
      const difference = compareVersions(version(before), version(structuredClone(before)))
      expect(isUnchanged(difference), seed).toBe(true)
      expect(difference.size, seed).toEqual({ added: 0, removed: 0 })
    }
  })

  it('turned round, as many words go as came', () => {
    for (const { seed, before, after } of pairs) {
      const [forth, back] = [compareVersions(version(before), version(after)).size, compareVersions(version(after), version(before)).size]
      expect(forth.added - forth.removed, seed).toBe(back.removed - back.added)
    }
  })

  it('even with hardly any work allowed, both sides stay true', () => {
    for (const { seed, before, after } of pairs) {
      const { rows } = compareVersions(version(before), version(after), new Effort(50))
      expect(rebuilt(rows, 'before').map(plain), seed).toEqual(treeOf(before).content.map(plain))
      expect(rebuilt(rows, 'after').map(plain), seed).toEqual(treeOf(after).content.map(plain))
    }
  })
})

describe('large and hostile texts', () => {
  const words = (writer: Writer, prefix: string, count: number) => Array.from({ length: count }, () => `${prefix}${writer.below(5000)}`).join(' ')
  const text = (paragraphs: string[]): Json => ({ type: 'doc', content: paragraphs.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })) })
  const compared = (before: Json, after: Json, effort = new Effort()) => {
    const difference = compareVersions(version(before), version(after), effort)
    expect(rebuilt(difference.rows, 'before').map(plain)).toEqual(treeOf(before).content.map(plain))
    expect(rebuilt(difference.rows, 'after').map(plain)).toEqual(treeOf(after).content.map(plain))
    return difference
  }
  const writer = new Writer(chance(7))

  it('10,000 words and 200 edits are compared to the word', () => {
    const paragraphs = Array.from({ length: 125 }, () => words(writer, 'mot', 80))
    const after = [...paragraphs]
    for (let edit = 0; edit < 200; edit++) {
      const at = writer.below(after.length)
      const line = (after[at] ?? '').split(' ')
      line[writer.below(line.length)] = `neuf${edit}`
      after[at] = line.join(' ')
    }
    const { size, isCoarse } = compared(text(paragraphs), text(after))
    expect(isCoarse).toBe(false)
    expect(size.added).toBeGreaterThan(150)
    expect(size.added).toBeLessThanOrEqual(200)
    expect(size.removed).toBe(size.added)
  })

  const other = (count: number, length: number, prefix: string) => text(Array.from({ length: count }, () => words(writer, prefix, length)))
  it.each([
    ['600 paragraphs, nothing in common', other(600, 80, 'a'), other(600, 80, 'b')],
    ['600 paragraphs of the same vocabulary', other(600, 80, 'a'), other(600, 80, 'a')],
    ['one paragraph of 40,000 words', other(1, 40_000, 'a'), other(1, 40_000, 'a')],
    ['40,000 paragraphs of one word', other(40_000, 1, 'a'), other(40_000, 1, 'a')],
  ])('%s: compared as wholes, and still true', (_what, before, after) => {
    expect(compared(before, after).isCoarse).toBe(true)
  })
})
