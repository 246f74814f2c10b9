import { a, b, doc, h2, p, ul } from '../document'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'refroidir-sans-assoiffer',
  section: 'energie',
  title: 'Refroidir sans assoiffer : l’équation des serveurs à Benguerir',
  standfirst: 'Chaque rack demande de l’eau et du courant. Dans une plaine où l’on compte les deux, trois pistes permettent de se passer de la première sans gaspiller le second.',
  author: 'youssef-amrani',
  tags: ['Eau', 'Refroidissement', 'Datacenters'],
  daysAgo: 11,
  field: 'ring',
  body: doc(
    p('Un serveur est un radiateur qui rend service. Tout le courant qui entre finit en chaleur, jusqu’au dernier watt, et il faut l’évacuer avant que la machine ne s’étouffe. À Paris ou à Oslo, on ouvre la fenêtre, ou presque. À Benguerir, en juillet, l’air du dehors est plus chaud que celui que l’on voudrait chasser.'),
    p('La méthode la plus efficace est vieille comme la gargoulette : on laisse de l’eau s’évaporer, elle emporte la chaleur avec elle. Une tour de refroidissement ne fait rien d’autre. Elle consomme peu d’électricité, et elle boit. Évaporer un litre absorbe un peu moins de sept cents wattheures de chaleur. Le calcul se fait sur un coin de table : une baie de dix kilowatts, refroidie uniquement de cette façon, avale dans les trois cent cinquante litres par jour, purges non comprises. Un âne chargé, chaque matin, pour une armoire.'),
    p('Or ici la pluie est un événement, la nappe un sujet de famille, et le moindre forage a son avocat. J’ai donc demandé à celles et ceux qui conçoivent les salles de la région comment ils comptent s’y prendre. Trois réponses reviennent.'),
    h2('Piste une : accepter d’avoir chaud'),
    p('Beaucoup de salles sont encore tenues à vingt degrés, par habitude, comme on garde une veste dans un bureau. Les serveurs récents travaillent sans se plaindre avec de l’air à vingt-sept degrés, parfois davantage. Chaque degré concédé rallonge les heures de l’année où l’air extérieur suffit. Les nuits de la plaine sont fraîches, l’hiver aussi : on gagne plus de temps qu’on ne croit.'),
    p('Le frein est humain. Un responsable d’exploitation m’a avoué avoir monté la consigne d’un demi-degré par mois, sans l’annoncer, pour que personne n’ait le temps d’avoir peur. Au bout d’un an, il a montré la courbe des pannes. Elle n’avait pas bougé.'),
    h2('Piste deux : fermer le circuit'),
    p('On peut amener un liquide au plus près des puces, dans des tuyaux, et le faire tourner en boucle vers de grands radiateurs secs posés dehors. On remplit une fois ; on complète à la marge. Comme le liquide ressort très chaud, l’air de juillet, même à quarante degrés, reste plus frais que lui, et la chaleur consent à partir.'),
    p('C’est la solution des machines les plus denses, celles de l’intelligence artificielle. Elle a deux défauts : il faut l’avoir prévue en dessinant le bâtiment, et les ventilateurs des radiateurs consomment. On échange de l’eau contre du courant. Dans un pays de soleil, l’échange se défend, à condition de se souvenir de ', a('/articles/une-nuit-de-calcul', 'ce que coûte une nuit'), '.'),
    h2('Piste trois : l’eau dont personne ne veut'),
    p('S’il faut vraiment évaporer, que ce soit une eau déjà servie. Les stations d’épuration en rejettent tous les jours. Traitée une fois de plus, elle convient à une tour, et le village n’y perd pas une goutte. Mais elle entartre, elle corrode, elle suppose une conduite, un contrat, un chimiste. Et elle a des rivaux : les golfs la demandent, les espaces verts aussi, les arboriculteurs surtout.'),
    p('Une hydrologue de la région m’a repris quand j’ai parlé d’eau « perdue ». Celle qu’on rejette à l’oued, dit-elle, recharge quelqu’un plus bas. Il n’y a pas d’eau sans voisin.'),
    h2('Ce qu’un bon projet devrait dire'),
    p('Les promoteurs publient volontiers leur efficacité électrique. Pour l’eau, la page est souvent blanche. Avant d’applaudir un bâtiment, réclamons quatre lignes :'),
    ul(
      [b('Les litres par kilowattheure'), ', mesurés sur une année entière et non le jour de l’inauguration.'],
      [b('La provenance'), ' : nappe, réseau, eau recyclée, et la part de chacune au mois d’août.'],
      [b('La température de consigne'), ', parce qu’elle commande tout le reste.'],
      [b('Le plan des jours à quarante-cinq degrés'), ' : que coupe-t-on, et qui le décide ?'],
    ),
    p('Rien de cela n’empêche de construire. Les meilleurs ingénieurs que j’aie rencontrés dans la plaine sont aussi les plus économes, souvent parce que leur grand-père irriguait. L’un d’eux garde une gargoulette sur l’armoire électrique. Elle fuit un peu, par le bas. Il dit qu’elle marche très bien, et qu’on ne l’a jamais vue à vingt degrés.'),
  ),
}
