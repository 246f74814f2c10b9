import { text } from './index'
import { momentIn } from './zone'

/** A moment that somebody is told of in advance: « mardi 1er décembre 2026 à 9 h (heure de Casablanca) » */
export const momentInWords = (at: Date): string => momentIn(text('scheduling'), at)
