/**
 * Cuts the magazine's typefaces to what French pages use, and writes the style sheet
 * that names them. Files carry the hash of their content, so that they may be kept
 * for ever. Runs before each build and at the start of development.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'dist/static/fonts')
const sheet = path.join(root, 'components/fonts.generated.css')
const resolve = createRequire(import.meta.url).resolve

type Range = readonly [number, number]
type Axes = Record<string, number | { min: number; max: number }>
type Face = { family: string; file: string; source: (script: 'latin' | 'latin-ext') => string; axes: Axes; weight: string; style: 'normal' | 'italic' }

/** ASCII, Latin-1, œ Œ, dashes, quotation marks, spaces of all widths, €, arrows, minus. */
const french: Range[] = [[0x20, 0x7e], [0xa0, 0xff], [0x152, 0x153], [0x2c6, 0x2c6], [0x2002, 0x2014], [0x2018, 0x201e], [0x2022, 0x2026], [0x202f, 0x2030], [0x2032, 0x2033], [0x2039, 0x203a], [0x2044, 0x2044], [0x20ac, 0x20ac], [0x2122, 0x2122], [0x2191, 0x2193], [0x2212, 0x2212]]
/** Names from elsewhere (Ÿ, ş, ḥ, ʳ): files of their own, fetched only by a page that has such a letter. */
const abroad: Range[] = [[0x100, 0x151], [0x154, 0x17f], [0x218, 0x21b], [0x2b0, 0x2b8], [0x1e00, 0x1e9e]]

const newsreader = (style: 'normal' | 'italic') => (script: string) => `@fontsource-variable/newsreader/files/newsreader-${script}-standard-${style}.woff2`
const hanken = (script: string): string => `@fontsource-variable/hanken-grotesk/files/hanken-grotesk-${script}-wght-normal.woff2`

const faces: Face[] = [
  { family: 'Tribune Text', file: 'text', source: newsreader('normal'), axes: { opsz: 14, wght: { min: 400, max: 650 } }, weight: '400 650', style: 'normal' },
  { family: 'Tribune Text', file: 'text-italic', source: newsreader('italic'), axes: { opsz: 14, wght: 400 }, weight: '400', style: 'italic' },
  { family: 'Tribune Display', file: 'display', source: newsreader('normal'), axes: { opsz: 56, wght: 560 }, weight: '560', style: 'normal' },
  { family: 'Tribune Sans', file: 'sans', source: hanken, axes: { wght: { min: 400, max: 650 } }, weight: '400 650', style: 'normal' },
]

/** What the pages use: spacing, ligatures, accents, and figures of all kinds; no small capitals, no swashes. */
const keepFeatures = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'onum', 'pnum', 'tnum', 'sups', 'ordn']

/**
 * Faces of the reader's machine that stand in until ours has arrived, stretched to its
 * width (measured over a French paragraph) and its line, so that nothing moves.
 */
const standIns = [
  { family: 'Tribune Text stand-in', local: ['Georgia', 'Gelasio'], size: 0.976, ascent: 0.735, descent: 0.265 },
  { family: 'Tribune Display stand-in', local: ['Georgia Bold', 'Gelasio Bold'], size: 0.88, ascent: 0.735, descent: 0.265 },
  { family: 'Tribune Sans stand-in', local: ['Arial', 'Liberation Sans'], size: 1.008, ascent: 1, descent: 0.303 },
]

mkdirSync(folder, { recursive: true })
const rules: string[] = []
const first: Record<string, string> = {}
for (const face of faces) {
  for (const [script, ranges] of [['latin', french], ['latin-ext', abroad]] as const) {
    const cut = await subsetFont(readFileSync(resolve(face.source(script))), lettersIn(ranges), { targetFormat: 'woff2', variationAxes: face.axes, keepFeatures })
    const name = `${face.file}${script === 'latin' ? '' : '-abroad'}.${createHash('sha256').update(cut).digest('hex').slice(0, 10)}.woff2`
    writeFileSync(path.join(folder, name), cut)
    rules.push(
      `@font-face{font-family:"${face.family}";font-style:${face.style};font-weight:${face.weight};font-display:swap;` +
        `src:url("/static/fonts/${name}") format("woff2");unicode-range:${cssRanges(ranges)}}`,
    )
    if (script === 'latin') first[face.file] = `/static/fonts/${name}`
    console.log(`${name}  ${(cut.length / 1024).toFixed(1)} kB`)
  }
}
for (const { family, local, size, ascent, descent } of standIns) {
  const percent = (value: number): string => `${Math.round(value * 1000) / 10}%`
  rules.push(
    `@font-face{font-family:"${family}";src:${local.map((name) => `local("${name}")`).join(',')};size-adjust:${percent(size)};` +
      `ascent-override:${percent(ascent / size)};descent-override:${percent(descent / size)};line-gap-override:0%}`,
  )
}
writeFileSync(sheet, `/* Written by scripts/build-fonts.ts. */\n${rules.join('\n')}\n`)
// What a page asks for first, by name: read where the head is written.
writeFileSync(path.join(folder, 'first.json'), JSON.stringify(first))

function lettersIn(ranges: readonly Range[]): string {
  return ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, k) => String.fromCodePoint(from + k))).join('')
}

function cssRanges(ranges: readonly Range[]): string {
  const hex = (value: number): string => value.toString(16).toUpperCase()
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',')
}
