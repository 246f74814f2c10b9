// Texts begun without an account, by people nobody here knows yet: each waits in the queue with its application.

import { doc, h2, p } from '../document'
import type { DemoCandidate } from '../types'

export const candidates: DemoCandidate[] = [
  {
    person: { slug: 'samira-ouhssaine', name: 'Samira Ouhssaine', email: 'samira.ouhssaine@lecteurs.example' },
    letter: 'J’ai travaillé neuf ans dans un centre d’appels à Fès, d’abord au casque, puis à former ceux qui le mettent. Je n’ai jamais rien publié. J’ai commencé ce texte sur votre page un soir, pour voir, et je me suis aperçue à la fin que j’attendais de le raconter depuis longtemps. Je peux aussi écrire sur les accents que l’on nous demande de perdre.',
    text: {
      slug: 'la-pause-de-onze-minutes',
      section: 'societe',
      title: 'La pause de onze minutes',
      standfirst: 'Neuf ans de casque à Fès m’ont appris une chose : on ne mesure jamais que ce que l’on sait compter.',
      author: 'samira-ouhssaine',
      tags: ['Travail', 'Centres d’appels'],
      hoursAgo: 9,
      status: 'submitted',
      isNew: true,
      labels: ['Premier texte'],
      field: 'arcs',
      body: doc(
        p('La pause dure onze minutes. Dix étaient trop peu pour descendre, fumer et remonter ; douze, trop pour le tableau de bord. Quelqu’un, dans un bureau que je n’ai jamais vu, a donc trouvé onze, et pendant neuf ans j’ai su exactement combien de temps cela fait : un thé, s’il n’est pas brûlant, et une phrase à quelqu’un, si elle est courte.'),
        p('Je répondais pour une compagnie d’électricité d’un pays où je ne suis jamais allée. Je connais ses hivers par le ton des gens. En novembre ils découvrent leur facture, en janvier ils ne la discutent plus. Je m’appelais Sandrine. Ma voisine de poste, Khadija, s’appelait Sandrine aussi ; il y a eu un jour où l’on nous a demandé de ne plus être de service ensemble.'),
        h2('Ce que l’écran voit'),
        p('Un écran compte nos secondes de silence, nos « je comprends », le temps entre deux appels. Il ne compte pas la dame qui reste en ligne après la réponse, parce qu’elle n’a parlé à personne depuis la veille. On apprend à la garder sans que cela se voie : on laisse ouverte une fiche, on tape des espaces. Toutes les bonnes conseillères que j’ai formées savaient taper des espaces.'),
        p('La machine est arrivée la septième année. Elle écoute avec nous et propose des phrases. Au début elle se trompait d’une manière qui nous faisait rire. Puis elle s’est mise à proposer les nôtres. J’ai reconnu un matin, mot pour mot, ma façon d’annoncer une coupure : on m’avait enregistrée pendant des années « pour améliorer la qualité du service ». Je crois que c’était vrai.'),
        h2('Onze minutes plus tard'),
        p('Je forme aujourd’hui les gens qui forment la machine. Ils écoutent des appels et cochent des cases : la cliente est-elle satisfaite, pressée, en colère ? Il manque une case, je l’ai demandée. Celle pour la dame qui n’a pas raccroché. On m’a répondu que l’on ne saurait pas quoi en faire. Moi non plus, longtemps, je n’ai pas su ; j’écoutais.'),
      ),
    },
  },
]
