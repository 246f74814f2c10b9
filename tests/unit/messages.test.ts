import { expect, test } from 'vitest'
import { messages } from '@/lib/i18n'

type Tree = { [key: string]: Tree | string }
const flat = (tree: Tree, path: string): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[`${path}.${key}`, value] as [string, string]] : flat(value, `${path}.${key}`)))
const all = flat(messages as unknown as Tree, 'fr')
/** The words a person reads: without what ICU reads. */
const words = (message: string) => message.replace(/\{[^{}]*\}/g, 'x').replace(/\{\w+, (?:plural|select),|<\/?\w+>|https?:\/\/\S*|https:\/\//g, ' ')

test('messages are set as French is: curly apostrophes, no-break spaces', () => {
  expect(all.length).toBeGreaterThan(300)
  const wrong = all.filter(([, message]) => {
    const text = words(message)
    return /\w'\w/.test(text) || /[^\u00a0\u202f\s:/?!][;!?»]/.test(text.replace(/[?!]{2,}/g, '?')) || / [;:!?»]/.test(text) || /« /.test(text) || /\.\.\./.test(text)
  })
  expect(wrong).toEqual([])
})

test('nobody is told « tu »', () => {
  expect(all.filter(([, message]) => /(^|\s)(tu|ton|tes|toi)\s/i.test(message))).toEqual([])
})
