import { expect, test } from 'vitest'
import { frenchTyping } from '@/components/editor/tools/typography/french-typing'

/** What stands in the paragraph when these keys are pressed one after the other. */
const typing = (keys: string): string =>
  [...keys].reduce((before, key) => {
    const change = frenchTyping(before, key)
    return change ? before.slice(0, before.length - change.remove) + change.insert : before + key
  }, '')

const shown = (text: string): string => text.replaceAll('\u202f', '_').replaceAll('\u00a0', '~')

// In what is expected, _ is a narrow no-break space and ~ a no-break space.
test.each([
  ['guillemets open and close', 'Il dit "oui" encore', 'Il dit «_oui_» encore'],
  ['with the spaces that people type inside', 'Il dit " oui " encore', 'Il dit «_oui_» encore'],
  ['after a bracket and an elision', '("oui") l\'"eau"', '(«_oui_») l’«_eau_»'],
  ['two quotations', '"a" et "b"', '«_a_» et «_b_»'],
  ['a quotation opened in an earlier paragraph', 'la fin"', 'la fin_»'],
  ['a measure', 'un écran de 12"', 'un écran de 12"'],
  ['apostrophes', "l'eau d'ici, aujourd'hui", 'l’eau d’ici, aujourd’hui'],
  ['minutes of arc', "5'", "5'"],
  ['three dots', 'Alors... oui', 'Alors… oui'],
  ['four dots', 'Alors....', 'Alors….'],
  ['a path', '../..', '../..'],
  ['two dashes', 'un mot -- deux', 'un mot – deux'],
  ['three dashes', 'un mot --- deux', 'un mot — deux'],
  ['a line across', '---', '---'],
  ['a reply', '-- Bonjour', '—~Bonjour'],
  ['a compound', 'vingt-trois', 'vingt-trois'],
  ['high punctuation after a space', 'Quoi ? Non ! Si : oui ;', 'Quoi_? Non_! Si_: oui_;'],
  ['high punctuation without one', 'Quoi? Non!', 'Quoi? Non!'],
  ['a time', 'à 14:02', 'à 14:02'],
  ['an address', 'https://a.ma/?q=1&b="2"...', 'https://a.ma/?q=1&b="2"...'],
  ['a mail address', "jean@d'eau.ma", "jean@d'eau.ma"],
  ['words after an address', 'https://a.ma "oui"', 'https://a.ma «_oui_»'],
  ['angle brackets', 'Il dit <<oui>>', 'Il dit «_oui_»'],
  ['angle brackets with spaces', 'Il dit << oui >>', 'Il dit «_oui_»'],
  ['guillemets of the keyboard', 'Il dit «oui»', 'Il dit «_oui_»'],
  ['a share', '12 % et 3 €', '12~% et 3~€'],
  ['ordinals stay', '1er, 2e, XXe', '1er, 2e, XXe'],
  ['signs stay', '(c) (r)', '(c) (r)'],
  ['a quote of markdown', '> mot', '> mot'],
])('%s', (_what, keys, text) => {
  expect(shown(typing(keys))).toBe(text)
})

test('a paragraph that begins with punctuation keeps its space', () => {
  expect(typing(' ?')).toBe(' ?')
})
