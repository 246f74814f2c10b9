import { a, doc, h2, i, p } from '../document'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'qui-possede-l-adresse-de-votre-maison',
  section: 'idees',
  title: 'Qui possède l’adresse de votre maison ?',
  standfirst: 'Le livreur la connaît, l’ambulance la cherche, trois entreprises la vendent. À force de laisser d’autres écrire la carte, nous finirons par leur demander où nous habitons.',
  author: 'salma-berrada',
  tags: ['Données ouvertes', 'Cartographie', 'Communs'],
  daysAgo: 31,
  field: 'racks',
  body: doc(
    p('« Après la mosquée, la deuxième à gauche, la porte verte, sauf qu’elle a été repeinte. » C’est mon adresse. Je l’ai donnée ainsi à un plombier, à un notaire et à la mère d’un camarade de ma fille. L’adresse officielle existe, elle figure sur un acte ; elle désigne un lotissement par un nom que plus personne n’emploie et un numéro que rien, dans la rue, ne confirme.'),
    p('L’autre soir, un livreur m’a trouvée sans appeler. Je lui ai demandé comment. Il m’a tendu son écran : un point bleu exactement sur ma porte, avec cette mention, « verte, sonner fort ». Ses collègues l’avaient écrite. Elle appartient à son employeur, et je n’ai aucun moyen de la corriger.'),
    h2('Une donnée qui a l’air de rien'),
    p('Une adresse, c’est un nom, un numéro et un point sur la Terre. Mettez-les bout à bout pour un pays entier, vous tenez l’un des fichiers les plus utiles qui soient. Sans lui, on compte mal les habitants, on calcule mal les tournées d’eau ou de vaccins, on envoie l’ambulance à la mauvaise porte verte. Un assureur y lit un risque, un banquier une solvabilité, un vendeur de fibre un marché.'),
    p('Dans beaucoup de pays, ce fichier est public, parfois depuis peu et après de longues disputes. Chez nous il est en morceaux. Des communes en ont un, soigné, dans une armoire. Des concessionnaires d’eau et d’électricité en ont un autre, fait de compteurs. La poste a le sien dans la mémoire des facteurs, qui est excellente et prend sa retraite. Les plateformes, pendant ce temps, ont relevé les portes une à une, à coups de courses et de repas chauds. Elles ont payé pour cela, en tout cas elles ont payé des gens à la tâche pour cela, et il serait naïf de leur demander de l’offrir.'),
    h2('Le droit de dire où l’on est'),
    p('Ce qui me gêne n’est pas qu’une entreprise possède une carte. C’est qu’il n’y en ait pas d’autre. Lorsqu’une rue nouvelle n’apparaît que sur l’écran d’un service de livraison, ce service décide, sans malice, de ce qui est habité. Il décide aussi de ce qui ne l’est pas. Une partie d’un quartier périphérique que je connais bien était classée, sur l’une de ces applications, en « zone non desservie ». Les habitants l’ont appris en voulant commander. La pharmacie, elle, l’a appris quand les commandes ont cessé.'),
    p('Il existe une carte que chacun peut corriger, tenue par des bénévoles dans le monde entier. J’y ai ajouté ma rue un dimanche. Cela m’a pris vingt minutes, dont quinze à me demander si j’avais le droit d’écrire « porte verte ». Des étudiants de Rabat y relèvent des douars pour les secours après les séismes et les crues ; je ne vois pas de travail plus patriotique, et aucun n’a de carte de visite.'),
    h2('Un bien commun, avec un portier'),
    p('Que faire ? Je ne crois pas au grand projet national qui repartirait de zéro. Il mettrait dix ans à numéroter ce que les facteurs savent déjà. Je propose plus petit : que chaque commune publie ce qu’elle a, même incomplet, dans un format unique, sous une licence qui permette à tous de s’en servir et oblige à rendre les corrections. Que l’État tienne le registre des clés, c’est-à-dire un identifiant stable par porte, et rien de plus. Le reste viendra des usages, y compris des plateformes, qui ont fort intérêt à ne pas se tromper de porte.'),
    p('Une précaution s’impose. Publier l’existence d’une porte n’est pas publier qui vit derrière. Le fichier doit contenir des lieux, jamais des noms. La frontière est facile à écrire et difficile à tenir : il suffit de croiser deux fichiers innocents pour qu’elle saute. D’où la nécessité d’un portier, d’une autorité qui sache dire non, et dont les ', a('/articles/publier-le-code-des-administrations', 'règles soient elles aussi publiques'), '.'),
    p('J’ai repeint ma porte en bleu ce printemps. Le point, sur l’écran du livreur, dit toujours « verte ». Il m’a trouvée quand même : un collègue avait ajouté ', i('ou bleue'), '.'),
  ),
}
