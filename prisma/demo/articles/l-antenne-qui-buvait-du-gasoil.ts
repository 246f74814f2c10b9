import { a, doc, h2, p } from '../document'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'l-antenne-qui-buvait-du-gasoil',
  section: 'energie',
  title: 'L’antenne qui buvait du gasoil',
  standfirst: 'Sur les crêtes, loin des lignes, le téléphone a longtemps tenu à un moteur et à un mulet. On l’a remplacé par des panneaux. Le mulet a mal pris la chose, et son propriétaire aussi.',
  author: 'omar-lahlou',
  tags: ['Solaire', 'Télécoms', 'Atlas'],
  daysAgo: 51,
  field: 'ramp',
  body: doc(
    p('On l’entendait avant de la voir. De notre côté de la vallée, quand le vent venait du sud, le ronflement du groupe passait le col et se posait sur les toits. Les anciens s’en servaient pour prédire le temps. S’il se taisait, c’est qu’il neigeait là-haut, et qu’il n’y aurait plus de téléphone avant deux jours.'),
    p('L’antenne se dresse sur une épaule de rocher, à deux mille quatre cents mètres. Elle dessert neuf douars. Pendant treize ans, elle a vécu au gasoil. Un homme que j’appellerai Lahcen montait le bidon tous les dix jours, avec une mule, en quatre heures. Il redescendait avec le bidon vide, les nouvelles de la crête, et parfois un chevreau.'),
    h2('Le prix du litre, arrivé'),
    p('Un litre acheté au bourg valait une chose. Le même, une fois là-haut, en valait presque le double, et c’était encore compter sans la mule. Une part s’évaporait, une autre nourrissait un moteur mal réglé par l’altitude, une troisième, disait-on, éclairait des maisons qui n’auraient pas dû l’être. Lahcen ne démentait pas. Il appelait cela le péage.'),
    p('L’opérateur connaissait ces pertes, les tolérait, les inscrivait sous une rubrique dont le nom m’a réjoui quand un technicien me l’a soufflé : « aléas de relief ».'),
    h2('Le chantier'),
    p('Il y a trois étés, un hélicoptère a déposé des caisses. En huit jours, on a monté vingt-quatre panneaux sur un châssis boulonné à la roche, une armoire de batteries enterrée jusqu’au cou pour qu’elle ne gèle pas, et un petit moteur de secours qui a l’air d’un jouet à côté de l’ancien. Le chef de chantier venait de Ouarzazate. Il a demandé aux bergers de quel côté la neige s’accumulait, et il a refait son plan. On m’avait rarement raconté un chantier qui commence comme cela.'),
    p('Les panneaux sont presque verticaux. Un visiteur croirait à une erreur : en plaine, on les couche. Mais la neige y glisse, et le soleil d’hiver, qui passe bas, les frappe de face, avec en prime la lumière que renvoie le sol blanc. L’antenne produit donc très bien en janvier, quand on en a le plus besoin. Ce détail plairait à mon confrère de Benguerir, qui fait ses comptes ', a('/articles/une-nuit-de-calcul', 'entre le coucher et le lever'), '.'),
    h2('Le silence'),
    p('Le premier effet a été l’insomnie. Plusieurs voisins m’ont dit n’avoir pas dormi les premières nuits. Il manquait quelque chose au fond de l’air. Ensuite les perdrix sont revenues sur la crête, et avec elles des chasseurs, et des histoires de chasseurs, que l’on peut désormais vérifier par téléphone à toute heure.'),
    p('Le réseau tient mieux. L’hiver dernier, il n’a manqué qu’une nuit. Une sage-femme a guidé un accouchement à distance pendant que la route était fermée ; l’enfant s’appelle Noor, ce qui veut dire lumière, et je laisse à chacun le soin de décider si c’est à cause des panneaux.'),
    h2('Lahcen'),
    p('Reste l’homme au bidon. Personne n’avait pensé à lui, sinon pour calculer l’économie. Il a perdu, en une semaine, le tiers de son revenu et la raison de monter. La mule a été vendue au souk de Tabant. Il m’a dit qu’il n’en voulait pas au soleil.'),
    p('Pendant un an, l’opérateur a envoyé une équipe en voiture tout-terrain, depuis Beni Mellal, à chaque alerte : un panneau sale, un câble rongé, une porte battante. Deux jours de mission pour un coup de chiffon. C’est le chef de chantier qui a eu l’idée, en repassant. On a formé Lahcen une semaine. On lui a donné une tenue, une liste de douze gestes, un numéro à appeler, et de quoi payer une autre bête. Il nettoie, resserre, photographie, redescend. Il gagne à peu près ce qu’il gagnait, péage non compris.'),
    p('On parle beaucoup de transition, dans les villes, comme d’une chose qui arriverait aux machines. Là-haut, elle a failli coûter un homme qui connaissait chaque pierre, et elle l’a gardé par raccroc, parce que quelqu’un avait bu le thé chez lui.'),
    p('Il a baptisé la nouvelle mule Batterie. Elle est lente le matin.'),
  ),
}
