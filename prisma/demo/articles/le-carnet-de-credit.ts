import { a, doc, h2, i, p, pullQuote } from '../document'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'le-carnet-de-credit',
  section: 'startups',
  title: 'Le paiement mobile n’a pas tué le carnet de crédit',
  standfirst: 'De jeunes entreprises ont voulu remplacer le cahier de l’épicier par une application. Plusieurs ont échoué pour la même raison : elles croyaient que ce cahier servait à compter.',
  author: 'nadia-el-fassi',
  tags: ['Paiement mobile', 'Commerce', 'Usages'],
  daysAgo: 22,
  field: 'market',
  body: doc(
    p('Il est à spirale, quadrillé, et il a pris l’huile sur un coin. À chaque famille sa page. Les noms n’y figurent pas : « le grand du deuxième », « la maîtresse », « Hamid fils », « celle du chat ». En face, des sommes, des croix, parfois une ligne barrée deux fois. Dans cette épicerie du quartier Bourgogne, à Casablanca, le carnet de crédit est posé à gauche de la caisse. À droite se trouve un petit support en plastique avec un code à scanner. Il y a de la poussière dessus.'),
    p('On m’avait pourtant annoncé la mort du cahier. Ces dernières années, j’ai assisté à quatre présentations de jeunes pousses qui projetaient toutes la même photographie, un carnet corné, comme on montre une dent à arracher. Le raisonnement coulait de source : chaque épicier prête sans le savoir, chaque client rembourse sans historique, numérisons tout cela et nous aurons inventé le crédit de proximité. Trois de ces entreprises ont fermé ou changé de métier.'),
    h2('Ce que dit une rature'),
    p('Leurs applications étaient bien faites. J’en ai essayé deux, derrière le comptoir, avec la permission du patron. On entre le client, le montant, la date ; le soir, un message part, poli, rappelant le solde. C’est précisément ce message qui a tout gâté.'),
    p('Le patron me l’explique en pesant des pois chiches. Quand une cliente dépasse, il ne dit rien. Il le lui fait sentir en mettant une seconde de plus à ouvrir le cahier. Elle comprend, ou bien elle dit d’elle-même « à la fin du mois », et l’affaire en reste là. Si le mari a perdu son travail, il oublie une ligne. S’il se trompe, c’est souvent exprès. « Ton téléphone, il lui écrit à onze heures du soir qu’elle me doit de l’argent. Devant ses enfants. Demain elle va chez l’autre. »'),
    p('Le carnet tient donc des comptes, mais il sert surtout à ne pas les présenter. Il est une manière de savoir sans dire. Une base de données ne sait pas faire semblant.'),
    pullQuote('Le carnet est une manière de savoir sans dire.'),
    h2('Celle qui a compris'),
    p('La quatrième entreprise existe toujours. Sa fondatrice a grandi au-dessus d’une droguerie, à Salé, et elle a pris le problème par l’autre bout. Au lieu de regarder la dette des clients, elle s’est occupée de celle de l’épicier. Car lui aussi a un carnet quelque part : chez le grossiste, chez le livreur de sodas, chez le minotier. Là, l’argent est plus gros, les délais sont fixes, et personne ne s’offusque d’un rappel.'),
    p('Son outil regroupe ces échéances, permet de payer le fournisseur depuis le téléphone, et négocie quelques jours de souplesse quand la semaine a été mauvaise. Les clients de l’épicier n’apparaissent nulle part. Le cahier reste où il est. Elle a même failli en faire imprimer, avec le logo dessus, comme cadeau de fin d’année.'),
    p('« On nous demandait toujours combien de carnets on avait ', i('remplacés'), ', raconte-t-elle. J’ai fini par répondre zéro. Un investisseur s’est levé. L’autre est resté. »'),
    h2('Payer, devoir'),
    p('Le paiement mobile progresse, je le vois au marché comme tout le monde. Il a sa place quand deux personnes veulent en finir : le taxi, la facture, le neveu étudiant à qui l’on envoie de quoi tenir. Payer, dans ces cas-là, ferme quelque chose. Devoir, au contraire, entretient une relation. On revient parce qu’on doit, on doit parce qu’on revient. Aucun des deux n’a envie que le solde tombe à zéro.'),
    p('Il y aurait mauvaise grâce à peindre cela en rose. Le crédit de l’épicier a ses humiliations, ses prix arrondis, ses familles qu’il tient. Une femme du quartier m’a dit rêver d’une application, justement, pour ne plus avoir à croiser ce regard d’une seconde. Je la crois aussi. Un bon service lui offrirait une porte sans murer l’autre.'),
    p('Avant de fermer, le patron a passé un coup de chiffon sur le support en plastique. Par égard pour moi, je pense. Puis il a pris le crayon qu’il garde derrière l’oreille et il a noté les pois chiches. Je n’avais pas de monnaie. Je figure désormais dans le cahier ; il n’a pas voulu me dire sous quel nom.'),
    p('Sur une autre façon de grandir sans brusquer ses clients, lire ', a('/articles/a-la-vitesse-du-carnet-de-commandes', 'À la vitesse du carnet de commandes'), '.'),
  ),
}
