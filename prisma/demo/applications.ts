// Two people who would like to write, and wait for an answer.

import type { DemoApplication } from './types'

export const applications: DemoApplication[] = [
  {
    name: 'Hanane Zeroual',
    email: 'hanane.zeroual@lecteurs.example',
    motivation: 'Je suis archiviste dans une commune du Souss. Depuis trois ans nous numérisons des registres que les souris avaient commencés avant nous, et je vois arriver chaque semaine des familles qui cherchent une date, un nom, une parcelle. Je voudrais raconter ce que devient une mémoire quand on la passe au scanner : ce que l’on retrouve, ce que l’on perd, et ce que certains auraient préféré laisser dans la boîte. J’ai l’habitude d’écrire, mais pour des rapports que personne ne lit ; je serais heureuse d’être relue sévèrement.',
    topics: 'Archives, état civil, patrimoine, données foncières',
    links: 'https://example.org/hanane-zeroual/carnets',
    hoursAgo: 17,
  },
  {
    name: 'Ismaïl Benjelloun-Diop',
    email: 'ismail.bd@lecteurs.example',
    motivation: 'Je vis entre Dakar et Casablanca, où je règle des systèmes de billetterie pour des compagnies d’autocars. Je lis votre magazine depuis l’article sur les ports. On y parle beaucoup de ce qui entre et sort par la mer ; j’aimerais proposer une série sur ce qui circule par la route, de gare en gare, et sur les logiciels bricolés qui font tenir les horaires. Je peux livrer un premier texte d’ici un mois.',
    topics: 'Transports, Afrique de l’Ouest, logiciels métiers',
    links: null,
    hoursAgo: 70,
  },
]
