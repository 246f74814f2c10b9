/** The words of two lines of text, compared: what stayed, went, came, or changed its look. */
import { frenchWord } from '../text'
import type { Part } from './difference'
import type { Effort } from './effort'
import { runsOf, type Run } from './runs'
import { isText, joined, keyOf, sameMarks, type Tree } from './tree'

type Token = { key: string; node: Tree }

// Words as they are counted. Spaces are a token of their own, anything else stands alone.
const pieces = new RegExp(`${frenchWord.source}|[ \\t\\u00a0\\u202f]+|[^\\p{L}\\p{N}\\p{M}\\s]|\\s`, 'gu')
const spaces = /^[ \t\u00a0\u202f]+$/u

/** In prose a space is a space, whichever kind typesetting made of it; in code each counts. */
const keyInProse = (piece: string): string => (spaces.test(piece) ? ' ' : piece)
const keyInCode = (piece: string): string => piece

/** Compares the contents of two lines. */
export function compareLines(before: Tree, after: Tree, effort: Effort): Part[] {
  const key = before.type === 'codeBlock' || after.type === 'codeBlock' ? keyInCode : keyInProse
  return partsOf(tokensOf(before.content, key), tokensOf(after.content, key), effort)
}

/** Compares two plain strings, such as titles or captions. */
export function compareStrings(before: string, after: string, effort: Effort): Part[] {
  return partsOf(tokensOf([textNode(before)], keyInProse), tokensOf([textNode(after)], keyInProse), effort)
}

const textNode = (text: string): Tree => ({ type: 'text', attrs: {}, marks: [], content: [], text })

function tokensOf(nodes: readonly Tree[], key: (piece: string) => string): Token[] {
  return nodes.flatMap((node) => {
    if (!isText(node)) return [{ key: `\u0000${keyOf({ ...node, marks: [] })}`, node }]
    return (node.text.match(pieces) ?? []).map((text) => ({ key: key(text), node: { ...node, text } }))
  })
}

function partsOf(before: Token[], after: Token[], effort: Effort): Part[] {
  const parts: Part[] = []
  let [b, a] = [0, 0]
  for (const run of readable(runsOf(before.map(({ key }) => key), after.map(({ key }) => key), effort), before)) {
    if (run.kind === 'same') {
      for (let n = 0; n < run.count; n++) addShared(parts, before[b++]?.node, after[a++]?.node)
    } else {
      const [out, come] = [before.slice(b, (b += run.removed)), after.slice(a, (a += run.added))]
      for (const node of joined(out.map((token) => token.node))) parts.push({ kind: 'removed', before: node, after: null })
      for (const node of joined(come.map((token) => token.node))) parts.push({ kind: 'added', before: null, after: node })
    }
  }
  return parts
}

/** Adds what both have to the part before it, where the marks allow. */
function addShared(parts: Part[], before: Tree | undefined, after: Tree | undefined): void {
  if (!before || !after) return
  const kind = sameMarks(before.marks, after.marks) ? 'same' : 'formatted'
  const last = parts.at(-1)
  if (last?.kind === kind && isText(last.before) && isText(before) && sameMarks(last.before.marks, before.marks) && sameMarks(last.after.marks, after.marks)) {
    parts[parts.length - 1] = { kind, before: { ...last.before, text: last.before.text + before.text }, after: { ...last.after, text: last.after.text + after.text } }
  } else parts.push({ kind, before, after })
}

const holdsTogether = /^(?:\u0000.*|.*[\p{L}\p{N}].*)$/su

/** « un deux » to « trois quatre » is one change, not two around a space: a shared run without a word joins its neighbours. */
function readable(runs: Run[], before: Token[]): Run[] {
  const merged: Run[] = []
  let at = 0
  runs.forEach((run, index) => {
    const last = merged.at(-1)
    const isShort = run.kind === 'same' && run.count <= 2 && !before.slice(at, at + run.count).some(({ key }) => holdsTogether.test(key))
    at += run.kind === 'same' ? run.count : run.removed
    const next = runs[index + 1]
    // Only between changes that go out and come in: a comma between two additions stays where it was.
    if (isShort && last?.kind === 'changed' && next?.kind === 'changed' && last.removed > 0 && last.added > 0 && next.removed > 0 && next.added > 0) {
      last.removed += run.count
      last.added += run.count
    } else if (run.kind === 'changed' && last?.kind === 'changed') {
      last.removed += run.removed
      last.added += run.added
    } else merged.push({ ...run })
  })
  return merged
}
