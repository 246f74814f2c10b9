// Texts their authors have not finished: they end in the middle, as drafts do.

import { doc, h2, p, ul } from '../document'
import type { DemoDeskText } from '../types'

export const drafts: DemoDeskText[] = [
  {
    slug: 'eteindre-derriere-soi',
    section: 'energie',
    title: 'Éteindre derrière soi',
    standfirst: 'Combien de serveurs tournent pour personne ? Enquête sur les machines que nul n’ose débrancher.',
    author: 'youssef-amrani',
    tags: ['Sobriété', 'Datacenters'],
    hoursAgo: 26,
    status: 'draft',
    field: 'racks',
    body: doc(
      p('Sur la machine, une étiquette jaunie : « NE PAS ÉTEINDRE — demander à Driss ». Driss a pris sa retraite il y a six ans. J’ai trouvé son numéro. Il ne se souvient pas de cette machine.'),
      p('Dans chaque salle que je visite, il y en a une. Elle chauffe, elle clignote, on paie son courant et son froid. Personne ne sait qui l’interroge. On soupçonne que personne, mais on n’en est pas sûr, et l’incertitude se facture au mois.'),
      h2('La méthode du cri'),
      p('Un administrateur m’a donné la sienne : couper le réseau de la machine, pas le courant, un mardi matin, et attendre que quelqu’un crie. Si personne n’a crié au bout d’un trimestre, on éteint. Sur quarante coupures, il a entendu deux cris.'),
      ul(
        'à vérifier : la consommation au repos, mesurer moi-même au wattmètre',
        'rappeler l’hôpital pour l’histoire de l’imprimante',
        'trouver une fin qui ne soit pas une leçon',
      ),
    ),
  },
  {
    slug: 'le-prix-d-une-frontiere',
    section: 'numerique',
    title: 'Itinérance : le prix d’une frontière',
    standfirst: '',
    author: 'salma-berrada',
    tags: ['Réseaux', 'Frontières'],
    hoursAgo: 4 * 24,
    status: 'draft',
    field: 'coast',
    body: doc(
      p('À Guerguerat, le téléphone change de pays avant vous. Vous êtes encore en train de chercher votre passeport qu’il vous souhaite la bienvenue, vous annonce un tarif et se tait. Les chauffeurs de poids lourds connaissent la pierre exacte où cela se produit. Ils y font leurs adieux.'),
      p('J’ai passé deux jours avec eux, un carnet et trois cartes SIM. Voici ce que coûte une minute, selon le côté du pare-brise où l’on se trouve.'),
    ),
  },
  {
    slug: 'la-panne-du-vendredi',
    section: 'numerique',
    title: 'La panne du vendredi',
    standfirst: '',
    author: 'salma-berrada',
    tags: ['Réseaux'],
    hoursAgo: 5,
    status: 'draft',
    field: 'steps',
    body: doc(
      p('On ne touche à rien le vendredi. C’est la première règle que l’on apprend dans mon métier, et la seule que j’aie vue tout le monde enfreindre.'),
      p('Ce vendredi-là, il s’agissait d’une ligne. Une seule, dans un fichier de quatre mille, qui disait à un routeur de préférer un chemin à un autre. Mon collègue l’a relue, je l’ai relue, nous avons appuyé. Puis le téléphone de la salle a sonné, ce qu’il ne fait jamais.'),
    ),
  },
]
