/**
 * French typography while one types, as one pure rule: what stood before the caret and
 * the key that came, answered by what should stand there instead. Choices made here:
 * `--` becomes – and a third - makes it — ; at the start of a paragraph `--` waits, because
 * `---` draws a line and `-- ` opens a reply. An open « is closed by the next `"`, also
 * after a space. Spaces are changed where somebody typed one and never added.
 */

/** Takes `remove` characters off the end of what stood there, and puts `insert` in their place. */
type Typeset = { remove: number; insert: string }

const narrow = '\u202f'
const noBreak = '\u00a0'
const opensHere = /(?:^|[\s([{«“’'–—\ufffc])$/u
const address = /(?:https?:\/\/|www\.|mailto:|@)\S*$/i

const isOpen = (before: string): boolean => before.lastIndexOf('«') > before.lastIndexOf('»')
const instead = (remove: number, insert: string): Typeset => ({ remove, insert })

function quote(before: string): Typeset | null {
  const spaces = /[ \u00a0\u202f]*$/.exec(before)?.[0].length ?? 0
  if (isOpen(before)) return /«\s*$/u.test(before) ? null : instead(spaces, `${narrow}»`)
  if (opensHere.test(before)) return instead(0, `«${narrow}`)
  // 12" is a measure; elsewhere the quotation was opened in an earlier paragraph.
  return /\d$/.test(before) ? null : instead(0, `${narrow}»`)
}

function dash(before: string): Typeset | null {
  if (before === '-' || !/[-–]$/.test(before) || /--$/.test(before)) return null
  return instead(1, before.endsWith('–') ? '—' : '–')
}

function space(before: string): Typeset | null {
  if (before === '--') return instead(2, `—${noBreak}`)
  return before.endsWith(`«${narrow}`) ? instead(0, '') : null
}

const spaced = (before: string, key: string): Typeset | null => (/\S[ \u00a0]$/u.test(before) ? instead(1, narrow + key) : null)

const rules: Record<string, (before: string) => Typeset | null> = {
  '"': quote,
  "'": (before) => (/\d$/.test(before) ? null : instead(0, '’')),
  '.': (before) => (/(?:^|[^./])\.\.$/.test(before) ? instead(2, '…') : null),
  '-': dash,
  ' ': space,
  '<': (before) => (before.endsWith('<') ? instead(1, `«${narrow}`) : null),
  '>': (before) => (/[^>]>$/.test(before) ? instead(/\s>$/u.test(before) ? 2 : 1, `${narrow}»`) : null),
  '«': () => instead(0, `«${narrow}`),
  '»': (before) => spaced(before, '»') ?? (/\S$/u.test(before) ? instead(0, `${narrow}»`) : null),
  '%': (before) => (/\d $/.test(before) ? instead(1, `${noBreak}%`) : null),
  '€': (before) => (/\d $/.test(before) ? instead(1, `${noBreak}€`) : null),
  ...Object.fromEntries([';', ':', '!', '?'].map((key) => [key, (before: string) => spaced(before, key)])),
}

/** What a key becomes after `before` (the paragraph up to the caret), or null when it stays as typed. */
export function frenchTyping(before: string, key: string): Typeset | null {
  if (address.test(before)) return null
  return Object.hasOwn(rules, key) ? (rules[key]?.(before) ?? null) : null
}
