// What the demo magazine calls itself.

import type { DemoSettings } from './types'

export const settings: DemoSettings = {
  name: 'ValyoPlus Magazine',
  shortName: 'ValyoPlus',
  tagline: 'Le webzine du numérique africain, écrit avec ses lecteurs',
  newsletterName: 'La lettre du jeudi',
  newsletterPitch: 'Ce que nos contributeurs ont publié dans la semaine, et rien d’autre.',
  footerNote: 'Magazine indépendant, sans publicité ni traceur. Les textes restent à celles et ceux qui les signent.',
}
