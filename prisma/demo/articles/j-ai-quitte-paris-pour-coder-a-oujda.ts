import { a, doc, h2, p } from '../document'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'j-ai-quitte-paris-pour-coder-a-oujda',
  section: 'societe',
  title: 'J’ai quitté Paris pour coder à Oujda',
  standfirst: 'On m’avait prédit l’ennui, la fibre capricieuse et la nostalgie du métro. J’ai eu un peu des deux premiers. Récit d’un retour sans violons.',
  author: 'mehdi-ouazzani',
  tags: ['Retour', 'Télétravail', 'Oriental'],
  daysAgo: 43,
  field: 'steps',
  body: doc(
    p('Ma mère a cru que j’avais été licencié. Elle l’a cru trois semaines, en silence, en remplissant mon assiette. J’avais beau lui montrer mes fiches de paie, un fils qui revient de France avec deux valises un mardi de novembre, c’est un fils à qui il est arrivé quelque chose.'),
    p('Il ne m’était rien arrivé. J’avais trente-trois ans, un bon poste dans une entreprise qui vend des logiciels à d’autres entreprises qui vendent des logiciels, et un appartement d’où l’on voyait, en se penchant, un marronnier. J’avais surtout compté : sur douze mois, j’avais passé quarante et un jours dans les transports et neuf à Oujda. J’ai proposé à mon employeur d’inverser. À ma surprise, il a dit d’accord pour un an. Cela en fait quatre.'),
    h2('Ce qu’on ne met pas dans la lettre de motivation'),
    p('La première chose que j’ai perdue est le couloir. Mes collègues prenaient des décisions en allant chercher un café, et je les apprenais le lendemain, déjà froides. Au bout de six mois, on ne m’oubliait pas exactement, on me « tenait au courant ». Il a fallu que j’écrive davantage, mieux, plus tôt. Toute l’équipe s’y est mise. Nos décisions sont meilleures depuis que quelqu’un, au loin, demande pourquoi.'),
    p('La deuxième est le salaire. Le mien a baissé, d’un commun accord, d’un peu moins d’un tiers. Je vis mieux avec. Mais je l’ai vite tu, parce qu’un développeur d’ici, aussi bon que moi, gagne nettement moins pour un patron qui est parfois mon client. Voilà une chose dont nous parlons mal, nous les revenus : nous rapportons au pays des devises, et avec elles une gêne.'),
    p('La troisième est l’anonymat. À Paris, j’ai pu manger seul pendant cinq ans sans que quiconque s’en inquiète. Ici, le vendeur de jus a demandé à mon oncle si j’étais malade.'),
    h2('Ce que j’ai trouvé'),
    p('Un rythme, d’abord. L’après-midi, la ville ferme à moitié, et cette moitié suffit à la concentration. Je code de sept heures à treize heures comme je n’ai jamais codé. Je reprends à dix-sept, quand la lumière tourne à l’orange et que l’équipe, là-bas, commence à fatiguer.'),
    p('Des gens, ensuite. Je les croyais partis. Il y a ici une université, des diplômés qui tournent en rond, des femmes qui développent depuis leur salon entre deux sorties d’école, un ancien des chemins de fer qui connaît le COBOL et que trois banques se disputent à voix basse. Nous avons loué à huit un rez-de-chaussée avec une cour et un citronnier. Le mercredi soir, chacun montre ce qu’il n’arrive pas à faire. C’est la règle, et elle vaut pour tout le monde : pas de réussites, rien que des pannes.'),
    p('J’y ai appris plus qu’en conférence. Un garçon de dix-neuf ans m’a expliqué pourquoi mon application était inutilisable avec un forfait prépayé : elle téléchargeait, à chaque ouverture, l’équivalent d’une demi-journée de son budget. Dans notre bureau parisien, nous avions mesuré beaucoup de choses. Celle-là, non.'),
    h2('La frontière'),
    p('Oujda se termine par une route qui ne mène plus nulle part. Tout le monde ici a une tante de l’autre côté. Travailler en ligne dans une ville où l’on ne peut pas rouler vingt kilomètres vers l’est donne à l’expression « monde connecté » un goût particulier. Je réunis chaque matin Nantes, Bucarest et Dakar sur un écran. Ma grand-mère, elle, a vu sa sœur au mariage de 1991.'),
    p('Je ne conclus rien. Je le note parce que les articles sur les retours n’en parlent jamais, et que j’y pense à chaque visioconférence.'),
    h2('Est-ce que je conseille ?'),
    p('On me pose la question chaque semaine, par message, en général tard le soir. Je réponds par trois autres. As-tu quelqu’un, là-bas, qui défendra ta place quand tu n’es pas dans la pièce ? As-tu ici autre chose à faire que travailler ? Et sauras-tu supporter qu’on t’appelle « le Parisien » pendant au moins deux ans ? Si deux réponses sont bonnes, viens. Le citronnier donne bien, et il reste une chaise.'),
    p('Ma mère, pour finir, a compris que je n’étais pas chômeur le jour où elle m’a entendu me fâcher en anglais. Elle a fermé la porte doucement et dit à ma tante, dans le couloir : « Il a du monde sous ses ordres. » C’est faux. Mais l’assiette est redevenue normale.'),
    p('Sur ce que je fais de mes dimanches : ', a('/articles/publier-le-code-des-administrations', 'Pourquoi nos administrations devraient publier leur code'), '.'),
  ),
}
