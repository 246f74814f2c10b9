// What the editors have made for their own work: labels, lists they keep, and what each section asks of a text.

import type { DemoLabel, DemoView, SectionSlug } from '../types'

export const labels: DemoLabel[] = [
  { name: 'Premier texte', colour: 'success' },
  { name: 'À illustrer', colour: 'saffron' },
  { name: 'Chiffres à vérifier', colour: 'danger' },
  { name: 'Droit de réponse', colour: 'plum' },
  { name: 'Dossier mémoires', colour: 'sea' },
]

export const views: DemoView[] = [
  { name: 'Sans réponse depuis 5 jours', owner: 'leila-cherkaoui', shared: true, filters: { tab: 'to-read', age: 5 } },
  { name: 'Échéances de la semaine', owner: 'rachid-haddad', shared: false, filters: { tab: 'all', deadline: 'week' } },
]

export const checklists: Partial<Record<SectionSlug, string[]>> = {
  numerique: [
    'Chaque chiffre a sa source, dans le texte ou en note',
    'Les sigles sont expliqués la première fois',
    'Les personnes citées ont relu leurs mots',
    'Les liens mènent à la page dite, pas à un accueil',
  ],
  energie: [
    'Les unités sont écrites en toutes lettres la première fois',
    'Chaque mesure dit d’où elle vient : relevé, facture ou estimation',
    'L’ordre de grandeur a été vérifié sur un coin de table',
  ],
  societe: [
    'Les personnes racontées ont donné leur accord',
    'Les prénoms changés sont signalés',
    'Rien ne permet de reconnaître un enfant',
  ],
}
