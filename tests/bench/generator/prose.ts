/** French-looking sentences about a subject: words of the vocabulary that one article keeps to. */
import type { Random } from './random'
import { adjectives, comments, feminine, firstNames, lastNames, masculine, months, places, sentences, syllables } from './vocabulary'

type Noun = { word: string; feminine: boolean }
export type Subject = { nouns: Noun[]; places: string[]; people: string[]; brands: string[] }

const nouns: readonly Noun[] = [...masculine.map((word) => ({ word, feminine: false })), ...feminine.map((word) => ({ word, feminine: true }))]

/** What an article is about. */
export const aSubject = (random: Random): Subject => ({
  nouns: random.some(nouns, 12),
  places: random.some(places, 2),
  people: [aName(random), aName(random), aName(random)],
  brands: [aBrand(random), aBrand(random)],
})

export const aName = (random: Random): string => `${random.pick(firstNames)} ${random.pick(lastNames)}`

/** A word that hardly any other text holds. */
export function aBrand(random: Random): string {
  return capital(Array.from({ length: 3 }, () => random.pick(syllables)).join(''))
}

export const aSentence = (random: Random, subject: Subject): string => filled(random.pick(sentences), random, subject)
export const aRemark = (random: Random, subject: Subject): string => filled(random.pick(comments), random, subject)

/** A title: two nouns and a place. */
export function aTitle(random: Random, { nouns: known, places: [place] }: Subject): string {
  const [first, second] = random.some(known, 2) as [Noun, Noun]
  const titles = [
    `${the(first)} ${of(second)}`,
    `À ${place}, ${the(first)} et ${the(second)}`,
    `Ce que ${the(first)} fait ${to(second)}`,
    `${the(first)}, ${the(second)} et nous`,
    `Qui répare ${the(first)} à ${place} ?`,
    `Une saison avec ${the(first)} ${of(second)}`,
  ]
  return capital(random.pick(titles))
}

/** A word of the subject, alone. */
export const aTopic = (random: Random, { nouns: known }: Subject): string => capital(random.pick(known).word)

const all = [...new Set([...nouns.map(({ word }) => word), ...places.map((place) => place.split(' ').at(-1) ?? place)])]

/** Two words to search for, different for each number. */
export function aSearch(number: number): string {
  const pairs = (all.length * (all.length - 1)) / 2
  if (number >= pairs) throw new Error(`there are ${pairs} pairs of words to search for, no more`)
  // A stride without a common divisor walks through all pairs and never dwells on one word.
  let left = (number * 7919) % pairs
  let first = 0
  while (left >= all.length - 1 - first) left -= all.length - 1 - first++
  return `${all[first]} ${all[first + 1 + left]}`
}

const vowel = /^[aeiouyhâàéèêëîïôûü]/i
const the = ({ word, feminine: she }: Noun): string => (vowel.test(word) ? `l’${word}` : `${she ? 'la' : 'le'} ${word}`)
const of = (noun: Noun): string => (noun.feminine || vowel.test(noun.word) ? `de ${the(noun)}` : `du ${noun.word}`)
const to = (noun: Noun): string => (noun.feminine || vowel.test(noun.word) ? `à ${the(noun)}` : `au ${noun.word}`)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function filled(sentence: string, random: Random, subject: Subject): string {
  const text = sentence.replace(/\{(\w+)\}/g, (_, slot: string) => {
    switch (slot) {
      case 'le':
        return the(random.pick(subject.nouns))
      case 'du':
        return of(random.pick(subject.nouns))
      case 'au':
        return to(random.pick(subject.nouns))
      case 'lieu':
        return random.pick(subject.places)
      case 'nom':
        return random.pick(subject.people)
      case 'marque':
        return random.pick(subject.brands)
      case 'mois':
        return random.pick(months)
      case 'adj':
        return random.pick(adjectives)
      case 'petit':
        return String(2 + random.below(9))
      default:
        return String(12 + random.below(900))
    }
  })
  return capital(text)
}
