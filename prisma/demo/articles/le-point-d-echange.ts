import { a, b, doc, h2, p, ul } from '../document'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'le-point-d-echange',
  section: 'numerique',
  title: 'Le point d’échange, ou l’art de ne pas passer par Marseille',
  standfirst: 'Deux voisins de palier s’écrivent, et leur message fait un détour par l’étranger. Pour l’éviter, il suffit d’une armoire, de quelques câbles et d’un peu de confiance. Le plus rare des trois n’est pas celui qu’on croit.',
  author: 'salma-berrada',
  tags: ['Réseaux', 'Peering', 'Infrastructures'],
  daysAgo: 26,
  field: 'ring',
  body: doc(
    p('L’expérience se fait depuis n’importe quel canapé. Tapez « traceroute » suivi du nom d’un site que vous savez hébergé dans votre ville, et regardez défiler les étapes. Il arrive que tout se passe bien. Il arrive aussi que, vers la cinquième ligne, le délai bondisse et qu’apparaisse le nom d’un routeur posé à Marseille, à Madrid ou à Londres. Votre paquet est parti en vacances. Il reviendra, bronzé, livrer une page stockée à trois rues de chez vous.'),
    p('Je montre cela à des étudiants depuis huit ans et l’effet ne s’use pas. Quelqu’un demande toujours si c’est un bug. C’est un contrat.'),
    h2('Pourquoi si loin ?'),
    p('L’internet est un réseau de réseaux, on le répète sans y penser. Chaque opérateur possède le sien. Pour qu’un client de l’un atteigne un client de l’autre, il faut que les deux se touchent quelque part. Soit ils tirent un câble entre eux, et il en faut alors un pour chaque paire ; soit chacun paie un grand transporteur international, et c’est ce transporteur, chez lui, qui fait la jonction. La deuxième solution n’exige de parler à personne. Elle a donc eu beaucoup de succès.'),
    p('Elle coûte trois fois. En argent, puisqu’on paie du transit lointain pour une conversation locale. En temps, puisque la lumière elle-même met quelques dizaines de millièmes de seconde à faire l’aller-retour. En fragilité enfin : un ', a('/articles/cables-sous-marins', 'câble sectionné'), ' au large, et deux immeubles voisins ne se voient plus.'),
    h2('Une table et des chaises'),
    p('Un point d’échange est la réponse la plus simple qu’on ait trouvée. Au milieu d’une pièce, un commutateur. Chaque réseau apporte son câble, le branche, et dit aux autres : voici les adresses que je sais joindre. Tous ceux qui sont autour de la table peuvent désormais se parler directement. Le matériel tient dans une armoire et coûte moins cher qu’un rond-point.'),
    p('Il n’y a pas de marchandise, pas de guichet. Celui qui tient la salle ne regarde pas ce qui passe. Je compare souvent cela à un souk où l’on ne ferait payer que l’ombre.'),
    p('Alors pourquoi n’en trouve-t-on pas à chaque carrefour ? Parce qu’il faut s’asseoir. Le plus gros opérateur d’un pays n’y a d’abord aucun avantage : les petits ont plus besoin de lui que l’inverse, et il préfère leur vendre l’accès. Il faut que quelqu’un le persuade, ou l’y oblige, ou attende assez longtemps pour que ses propres abonnés se plaignent. J’ai participé à une réunion de ce genre, dans un pays que je ne nommerai pas. On a discuté deux heures de la couleur des câbles, ce qui est toujours le signe que l’on parle d’autre chose.'),
    h2('Ce qui fait qu’une table se remplit'),
    p('J’ai fini par reconnaître quelques signes. Les échanges qui prospèrent ont en commun :'),
    ul(
      [b('un terrain neutre'), ' : une université, une association, un hébergeur qui ne vend pas d’accès ;'],
      [b('un tarif lisible'), ' : le même pour tous, affiché, sans remise pour les amis ;'],
      [b('un invité que tout le monde veut voir'), ' : un cache de vidéos, un miroir de mises à jour, un grand service public ;'],
      [b('une personne'), ', presque toujours la même, qui rappelle les gens, prépare le thé et connaît par cœur les numéros de port.'],
    ),
    p('Le dernier point n’apparaît dans aucune étude d’impact. Il explique pourtant la plupart des réussites que j’ai vues, et quelques déclins, quand la personne est partie.'),
    h2('À quoi cela sert, un jour ordinaire'),
    p('À rien que l’on remarque, et c’est bien le but. La visioconférence du lycée ne se fige plus. Le cabinet de radiologie envoie ses images à l’hôpital pendant que la patiente se rhabille. Un jeune éditeur peut héberger son service ici sans s’excuser de sa lenteur. Et les ', a('/articles/vingt-trois-datacenters', 'centres de données'), ' que nous construisons cessent d’être des îles : on peut les joindre sans quitter le pays.'),
    p('Refaites le test dans six mois. Si la ligne marseillaise a disparu, c’est que des gens qui se méfiaient ont accepté de s’asseoir. Aucun ministre n’aura coupé de ruban. Vous gagnerez trente millièmes de seconde, et vous ne saurez pas qui remercier.'),
  ),
}
