// What was wrong in a published text, found by a reader, put right by its author.

import type { DemoCorrection } from './types'

export const corrections: DemoCorrection[] = [
  {
    article: 'le-point-d-echange',
    daysAgo: 19,
    reason: 'Un lecteur de Kénitra a refait mon calcul : j’ai écrit des dixièmes de seconde là où ce sont des millièmes, et cela deux fois. Il a raison.',
    note: 'Une première version comptait en dixièmes de seconde le détour par Marseille : il coûte quelques dizaines de millièmes de seconde à l’aller-retour. Merci au lecteur de Kénitra qui a refait le calcul.',
    passages: [
      { now: 'met quelques dizaines de millièmes de seconde à faire l’aller-retour', before: 'met quelques dixièmes de seconde à faire l’aller-retour' },
      { now: 'Vous gagnerez trente millièmes de seconde', before: 'Vous gagnerez trois dixièmes de seconde' },
    ],
  },
]
