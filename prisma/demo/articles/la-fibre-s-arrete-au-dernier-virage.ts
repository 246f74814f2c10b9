import { a, doc, h2, p, pullQuote } from '../document'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'la-fibre-s-arrete-au-dernier-virage',
  section: 'societe',
  title: 'La fibre s’arrête au dernier virage',
  standfirst: 'Dans l’Atlas, la promesse du haut débit se négocie poteau par poteau. Trois saisons à suivre un câble qui monte, hésite, et finit par trouver son chemin.',
  author: 'omar-lahlou',
  tags: ['Fibre', 'Ruralité', 'Atlas'],
  daysAgo: 6,
  field: 'valley',
  body: doc(
    p('Le touret est resté tout l’hiver devant l’épicerie. Un rouleau de bois haut comme un homme, le câble noir enroulé autour, bien serré, avec une étiquette que la neige a effacée. Les enfants grimpaient dessus. L’épicier, qui a le sens des affaires, y posait ses cageots.'),
    p('La fibre était arrivée jusque-là en octobre, portée par une équipe de six hommes venue de la plaine. Elle devait monter encore de quatre kilomètres, jusqu’au douar où j’ai enseigné, après le col. Elle s’est arrêtée au dernier virage, à cause d’un noyer.'),
    h2('Le noyer'),
    p('Il faut imaginer la pente. D’un côté la roche, de l’autre le ravin, entre les deux la piste et, au seul endroit où l’on pourrait planter un poteau sans le voir partir au dégel, un noyer de soixante ans. Il appartient à cinq frères. Deux vivent à Casablanca, un à Turin, un ne parle plus aux autres. Le cinquième, resté au village, donnait volontiers son accord. Il n’en avait qu’un cinquième à donner.'),
    p('Le chef d’équipe a proposé de passer ailleurs. Ailleurs, c’était le cimetière. Il a proposé d’enterrer. Enterrer, dans ce schiste, voulait dire une machine que la piste ne porte pas. Il a noté quelque chose dans un carnet, les hommes ont rangé les pinces, et le touret est resté.'),
    p('J’ai souvent pensé, en passant devant, que nos plans s’écrivent à plat. Sur l’écran de la préfecture, la ligne était continue. Elle traversait l’arbre.'),
    h2('Ce que l’on fait sans'),
    p('On aurait tort de croire le douar coupé du monde. Il y a une barre de réseau sur l’aire à battre, deux si l’on monte sur le muret. Les jeunes savent à quelle heure elle est la meilleure. Un garçon de vingt ans, qui revend des tapis de sa mère par messagerie, m’a montré sa méthode : il prend les photographies le soir, les envoie à cinq heures du matin quand la vallée dort, et redescend. Il appelle cela « relever les filets ».'),
    p('L’infirmière fait autrement. Elle note tout sur papier dans la semaine et ressaisit le vendredi, au bourg, chez sa sœur. Un patient qui consulte le samedi existe donc officiellement sept jours plus tard. À l’école, mon successeur télécharge les leçons sur une clé, la nuit, et les projette le jour. Il dit que c’est presque mieux, puisque rien ne coupe. Je ne suis pas certain qu’il le pense.'),
    pullQuote('Sur l’écran de la préfecture, la ligne était continue. Elle traversait l’arbre.'),
    p('De ces arrangements, je retiens qu’ils coûtent du temps, et toujours aux mêmes. On compte les foyers raccordés, les foyers « raccordables », ceux que l’on dit couverts. Personne n’additionne les heures passées sur le muret.'),
    h2('La réunion'),
    p('Au printemps, une femme de l’association du village a pris l’affaire en main. Elle tient la petite coopérative d’huile de noix et ne s’en laisse pas conter. Elle a d’abord appelé Turin. Puis elle a réuni, dans la salle de l’école, le cousin fâché, le technicien de l’opérateur, un élu, et l’imam pour que le ton ne monte pas. J’étais là parce que j’ai gardé une clé.'),
    p('Le technicien a parlé de portée, de flèche, de hauteur sous câble. Le cousin a parlé de son père. À un moment, le technicien s’est tu, a regardé par la fenêtre et demandé si le noyer penchait toujours de ce côté-là. On est tous sortis. Il se trouve qu’une branche maîtresse, morte, menaçait la piste depuis deux ans et que la commune devait l’abattre. Sans la branche, le poteau tenait à un mètre du tronc. Il fallait seulement que cinq frères acceptent une ombre en moins.'),
    p('Ils ont signé. Le cousin a demandé, en échange, que l’école porte le nom de son père ; on a trouvé un compromis, ce sera la bibliothèque.'),
    h2('Ce qui monte avec le câble'),
    p('La fibre a passé le virage en mai. Le premier soir, il ne s’est rien produit d’extraordinaire. On a regardé un match sans coupure. Le garçon aux tapis a envoyé ses photographies à l’heure du dîner, et il avait l’air un peu perdu de ne pas se lever.'),
    p('L’infirmière, elle, a gagné ses vendredis. Quant à la coopérative, elle hésite encore à confier ses registres à un serveur lointain : elle voudrait savoir ', a('/articles/vingt-trois-datacenters', 'où sont gardées les données'), ' avant de dire oui. C’est une question de paysanne, on ne laisse pas son grain chez un inconnu.'),
    p('Le touret vide sert désormais de table au café. Il reste, plus haut, onze douars. J’ai vu le tracé sur l’écran. La ligne est continue.'),
  ),
}
