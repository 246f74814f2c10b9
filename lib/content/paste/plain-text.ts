/**
 * Plain text as blocks. An empty line begins a new paragraph. A single line end is
 * a guess: lines cut at a mail's width are joined by a space, long lines are
 * paragraphs of their own, short ones (verses, an address) keep their breaks.
 */
import { withoutForbiddenCharacters } from '../characters'
import type { Block, Inline, List, Paragraph } from '../types'

// No dashes among the bullets: a French dialogue begins its lines with « – » or « — ».
const bullet = /^\s*(?:[-*•·▪◦]|(\d{1,3})[.)])\s+(?=\S)/

const text = (words: string): Inline[] => (words ? [{ type: 'text', text: words }] : [])
const paragraph = (words: string): Paragraph => (words ? { type: 'paragraph', content: text(words) } : { type: 'paragraph' })

function listFrom(lines: readonly string[]): List {
  const content = lines.map((line) => ({ type: 'listItem' as const, content: [paragraph(line.replace(bullet, ''))] }))
  const first = bullet.exec(lines[0] ?? '')?.[1]
  return first === undefined ? { type: 'bulletList', content } : { type: 'orderedList', attrs: { start: Number(first) }, content }
}

/** Every line but the last fills a width somewhere between a narrow mail and a wide terminal. */
function isWrapped(lines: readonly string[]): boolean {
  const widths = lines.slice(0, -1).map((line) => line.length)
  const widest = Math.max(...widths)
  return widest <= 100 && widths.every((width) => width >= 45 && width > widest - 25)
}

function withBreaks(lines: readonly string[]): Paragraph {
  const content = lines.flatMap((line, index): Inline[] => (index === 0 ? text(line) : [{ type: 'hardBreak' }, ...text(line)]))
  return { type: 'paragraph', content }
}

function blocksOf(passage: string): Block[] {
  const lines = passage.split('\n').map((line) => line.trim()).filter(Boolean)
  if (lines.length === 1) return [paragraph(lines[0] ?? '')]
  const numbered = lines.every((line) => /^\s*\d/.test(line))
  if (lines.every((line) => bullet.test(line)) && (numbered || !lines.some((line) => /^\s*\d/.test(line)))) return [listFrom(lines)]
  // Dialogue and lists that begin after a first line: keep the breaks.
  if (lines.some((line) => bullet.test(line))) return [withBreaks(lines)]
  if (isWrapped(lines)) return [paragraph(lines.join(' '))]
  if (lines.some((line) => line.length > 100)) return lines.map(paragraph)
  return [withBreaks(lines)]
}

/** The blocks of a pasted or imported plain text. */
export function blocksFromText(plain: string): Block[] {
  // Word's manual line end (vertical tab) and Unicode's own separators are line ends too.
  const lines = plain.replace(/[\u2028\u000b]/g, '\n').replace(/\u2029/g, '\n\n')
  return withoutForbiddenCharacters(lines)
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((passage) => passage.replace(/[^\S\n\u00a0\u202f]+/g, ' ').trim())
    .filter(Boolean)
    .flatMap(blocksOf)
}
