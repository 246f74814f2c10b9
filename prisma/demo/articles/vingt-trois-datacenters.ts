import { a, doc, h2, keyFigures, p, pullQuote } from '../document'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'vingt-trois-datacenters',
  section: 'numerique',
  title: 'Vingt-trois datacenters, et la souveraineté en ligne de mire',
  standfirst: 'Le Maroc compte désormais le plus grand parc du continent. Reste une question que les chiffres ne tranchent pas : à qui profitent les données qu’on y garde ?',
  author: 'salma-berrada',
  tags: ['Datacenters', 'Souveraineté', 'Infrastructures'],
  daysAgo: 1,
  field: 'racks',
  body: doc(
    p('La première salle de serveurs où j’ai travaillé occupait un sous-sol de Rabat, entre la chaufferie et le local à vélos. On y descendait avec un pull. Les nuits de grosse pluie, quelqu’un dormait sur place pour surveiller la pompe. C’était là, et nulle part ailleurs, que vivaient les données d’une administration entière.'),
    p('Le pays recense aujourd’hui vingt-trois centres de données. Aucun autre en Afrique n’en aligne autant. Le pull est resté dans les usages ; la pompe, heureusement, a été remplacée par des bâtiments dont le métier est de ne jamais prendre l’eau. Entre les deux, il s’est passé quelque chose que l’on raconte volontiers comme une victoire, et qui ressemble plutôt à l’ouverture d’un chantier.'),
    keyFigures([
      { value: '23', label: 'centres de données recensés au Maroc' },
      { value: '1er', label: 'rang africain pour le stockage et le traitement des données' },
      { value: '4', label: 'villes en pointe : Casablanca, Rabat, Tanger, Benguerir' },
    ]),
    h2('Comment on en arrive là'),
    p('Un datacenter ne pousse pas seul. Il lui faut de la fibre à la porte, du courant qui ne tremble pas, des clients assez nombreux pour payer les deux, et une administration qui sache à quel guichet l’envoyer. Le Maroc a avancé sur ces fronts en même temps : déploiement de la fibre optique, soutien à l’économie numérique, partenariats technologiques, argent public et argent privé. L’Agence de Développement du Digital a tenu le rôle de l’entremetteuse entre opérateurs télécoms et acteurs du cloud.'),
    p('Cela paraît administratif. Vu de l’intérieur du métier, c’est considérable. J’ai connu l’époque où raccorder deux immeubles d’une même rue demandait plus de signatures que de mètres de câble.'),
    h2('Un total n’est pas une carte'),
    p('Il faut pourtant lire ce vingt-trois avec lenteur. Un recensement additionne volontiers des choses qui ne se ressemblent pas : la salle d’un opérateur, le bâtiment partagé où chacun loue sa baie, l’installation réservée à un seul maître. Le total ne dit pas combien de mégawatts se cachent derrière chaque porte, ni combien de baies attendent encore leur premier serveur, ni ce qui se passerait si deux sites tombaient le même soir.'),
    p('Je ne connais pas d’ingénieur qui dimensionne un réseau en comptant les maisons. Il demande combien de gens y vivent et par où passent les routes. Nous devrions réclamer la même chose pour nos données : une carte publique des capacités, des usages, des liaisons de secours. Elle ferait moins de bruit qu’un classement, et on s’en servirait davantage.'),
    h2('Ce que « souverain » veut dire'),
    p('Rapatrier une donnée a un premier mérite, qui n’a rien de symbolique. Elle cesse de dépendre d’une loi votée ailleurs, d’un câble coupé loin d’ici, d’un contrat rédigé dans une langue que le client lit mal. Pour un hôpital, une mairie, une banque, c’est déjà beaucoup. La sécurité y gagne aussi, parce qu’on protège mieux un bâtiment où l’on peut entrer.'),
    p('Mais l’adresse du serveur ne règle qu’un tiers de l’affaire. Restent les clés de chiffrement : qui les détient, et sur quel sol ? Reste le logiciel : si la facture de licence double l’an prochain, sait-on partir ? J’ai vu des contrats d’hébergement irréprochables sur la localisation et muets sur la sortie. On y entrait en une semaine. Pour en sortir, rien n’était prévu.'),
    pullQuote('La question n’est plus où sont les serveurs, mais qui en tient les clés.', 'Une responsable de la sécurité, Rabat'),
    p('La collègue à qui j’emprunte cette phrase a fait imprimer trois lignes au-dessus de son bureau : qui lit, qui efface, qui juge. Elle refuse de signer tant que le fournisseur n’a pas répondu aux trois, par écrit, sans renvoyer à une annexe.'),
    h2('Le voisinage'),
    p('L’ambition affichée va plus loin que nos frontières : devenir une passerelle entre l’Europe et l’Afrique, héberger sur le continent les données du continent. L’idée est belle, et elle a une condition que l’on oublie dans les discours. Une entreprise de Dakar ou d’Abidjan ne viendra chez nous que si ses paquets y viennent aussi, par un chemin court. Or ', a('/articles/cables-sous-marins', 'les câbles'), ' ont leur propre idée de la géographie, et ', a('/articles/le-point-d-echange', 'les points d’échange'), ' ne se décrètent pas.'),
    p('Il y a enfin ce que l’on fera de ces machines. Des services cloud souverains, des applications d’intelligence artificielle conçues ici, une filière capable d’entretenir ce qu’elle n’a pas seulement acheté. Les murs sont la partie facile : ils se financent, ils s’inaugurent. Former les gens qui les tiendront à trois heures du matin prend plus de temps, et se voit moins sur une photographie.'),
    p('L’homme qui dormait près de la pompe dirige aujourd’hui une équipe de nuit dans l’un des nouveaux sites. Je lui ai demandé ce qui avait changé. Il a réfléchi, puis il a dit que le silence lui manquait un peu. Et que désormais, quand quelque chose casse, il y a quelqu’un à qui téléphoner dans la même ville.'),
  ),
}
