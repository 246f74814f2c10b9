import { doc, h2, p, pullQuote } from '../document'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'a-la-vitesse-du-carnet-de-commandes',
  section: 'startups',
  title: 'À la vitesse du carnet de commandes',
  standfirst: 'À Tétouan, une petite maison de logiciel a refusé trois levées de fonds. Elle n’en tire aucune gloire : elle voulait seulement choisir quand grandir.',
  author: 'ines-tahiri',
  tags: ['Financement', 'Entrepreneuriat', 'Tétouan'],
  daysAgo: 36,
  field: 'ramp',
  body: doc(
    p('Le jour où l’investisseur est venu de Casablanca, la climatisation est tombée en panne. On l’a installé près de la fenêtre. Il a présenté un diagramme avec une courbe qui montait, d’abord doucement, puis presque droit. La directrice technique a demandé ce que représentait l’axe du bas. « Le temps », a-t-il répondu. « Non, a-t-elle dit, mais quel temps ? Le nôtre ou le vôtre ? »'),
    p('Ils sont neuf, bientôt dix. Ils éditent un logiciel qui tient la comptabilité des ateliers de confection : les pièces, les heures, les acomptes, les retours. Rien qui fasse tourner les têtes dans un salon. Leurs clients se trouvent pour l’essentiel à une heure de route, et la moitié sont venus par un beau-frère.'),
    h2('Trois refus'),
    p('La première offre leur est arrivée au bout de dix-huit mois. On leur proposait de quoi embaucher quinze personnes et ouvrir deux villes. Ils ont passé un week-end à écrire, sur une nappe, ce que feraient ces quinze personnes. Ils en ont trouvé quatre. Ils ont dit non, poliment, et ils ont recruté les quatre sur trois ans.'),
    p('La deuxième offre venait d’un concurrent étranger et ressemblait à un rachat qui n’osait pas se nommer. La troisième, celle de la climatisation, était la plus belle. L’homme connaissait le textile, il ne mentait pas, il avait apporté des pâtisseries. Il voulait aussi que le logiciel serve, en cinq ans, à tous les métiers et sur trois continents. « J’ai eu envie de dire oui, avoue le fondateur. Puis j’ai pensé à madame R. »'),
    h2('Madame R.'),
    p('Elle dirige un atelier de quatorze machines, sur les hauteurs. Sa première demande, il y a six ans, tenait en une phrase : savoir, le vendredi à seize heures, combien elle devait à chacune. Les logiciels qu’on lui avait vendus savaient calculer une paie mensuelle. Chez elle on paie à la semaine, à la pièce, avec un minimum si le tissu a manqué. Il a fallu un an pour que l’écran du vendredi soit juste. Après quoi elle a téléphoné à ses sœurs.'),
    p('J’y étais un vendredi. À quatre heures moins cinq, les machines s’arrêtent l’une après l’autre. La plus jeune des couturières vient lire sa ligne, compte sur ses doigts, acquiesce. Il n’y a plus de discussion sur la paie, ou plutôt la discussion porte maintenant sur le tarif, ce qui est un progrès dont madame R. se serait passée.'),
    pullQuote('La discussion porte maintenant sur le tarif, ce qui est un progrès dont madame R. se serait passée.'),
    p('Un fonds aurait-il payé cette année de tâtonnements ? Le fondateur hausse les épaules. Peut-être. Mais il aurait voulu le même écran pour les garagistes.'),
    h2('Le prix de la lenteur'),
    p('Il ne faudrait pas en faire une fable. Grandir à la vitesse du carnet de commandes signifie que les salaires sont inférieurs d’un bon quart à ceux de Rabat. Deux ingénieures sont parties, et l’une d’elles m’a raconté, sans aigreur, qu’elle aimait bien la nappe mais qu’elle avait un loyer. Un client de trente ateliers les a quittés parce qu’ils ne pouvaient pas livrer avant l’automne. Certains mois, le fondateur regarde les bilans des autres comme on regarde passer un train.'),
    p('Et puis tout le monde ne peut pas se permettre la patience. Il faut une idée qui se vende dès la première version, des clients qui paient, une famille qui ne dépend pas de vous. La biologie, l’énergie, le matériel demandent de l’argent bien avant la première facture : prêcher là-bas la sobriété serait une cruauté. La directrice technique en convient tout de suite. « On n’a pas de doctrine. On a un logiciel de couture. »'),
    p('Cette année, pourtant, ils ont emprunté. Une somme modeste, à une banque, sur sept ans, pour écrire une version en arabe et payer quelqu’un qui décroche le téléphone. Le conseiller a demandé quelle était leur stratégie de sortie. Ils ont cru qu’il parlait de l’immeuble.'),
    p('La climatisation est réparée. Sur le mur, près de la fenêtre, il reste le diagramme ; quelqu’un a complété l’axe du bas au feutre. On y lit, à intervalles réguliers : vendredi, vendredi, vendredi.'),
  ),
}
