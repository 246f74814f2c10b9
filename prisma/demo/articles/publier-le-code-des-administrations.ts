import { a, b, doc, h2, i, ol, p } from '../document'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'publier-le-code-des-administrations',
  section: 'idees',
  title: 'Pourquoi nos administrations devraient publier leur code',
  standfirst: 'Un logiciel qui calcule une bourse ou un impôt est une règle comme une autre. Or les règles, dans un État de droit, s’affichent.',
  author: 'mehdi-ouazzani',
  tags: ['Logiciel libre', 'Services publics', 'Transparence'],
  daysAgo: 3,
  field: 'steps',
  body: doc(
    p('Ma cousine a été refusée pour une bourse à cause d’une virgule. Le revenu de ses parents avait été saisi avec une décimale, le formulaire n’en voulait pas, il a lu dix fois trop. Personne n’était méchant dans cette histoire. Il a fallu quatre mois, trois guichets et un fonctionnaire curieux pour que quelqu’un ouvre enfin le programme et comprenne.'),
    p('Je suis développeur. Des virgules, j’en ai laissé traîner. Ce qui m’a frappé, c’est que pendant quatre mois nul ne pouvait regarder : ni ma cousine, ni l’avocat de l’association étudiante, ni même les agents chargés de lui répondre. Le texte qui décidait de son année était écrit noir sur blanc, et il était secret.'),
    h2('Une règle écrite dans une autre langue'),
    p('Quand un arrêté fixe un barème, il paraît au Bulletin officiel. Chacun peut le lire, le contester, le citer de travers au café. Quand ce barème devient du code, il disparaît dans une machine, et c’est pourtant la machine qui tranche. Entre l’arrêté et le programme il y a toujours une traduction, et un traducteur pressé. Publier le code, c’est publier la traduction.'),
    p('On me répond : la sécurité. L’argument mérite mieux qu’un haussement d’épaules. Oui, un attaquant lira ce qui est publié. Il lit déjà beaucoup de ce qui ne l’est pas. Les outils qui font tourner une bonne part de l’internet sont ouverts à tous, et on ne les remplace pas pour cette raison-là. Ce qui doit rester caché, ce sont les clés, les mots de passe, les données des gens. S’ils se trouvent ', i('dans'), ' le code, le problème n’est pas la publication.'),
    p('On me répond aussi : la honte. Ce mot-là, on ne le prononce pas ; on dit « notre code n’est pas prêt ». Je le comprends. Aucun de nous n’aime qu’on entre chez lui quand la vaisselle attend. Mais j’ai travaillé des deux côtés et je peux témoigner d’une chose : on range mieux quand on attend du monde.'),
    h2('Ce que l’on y gagne'),
    p('Le premier gain est prosaïque. Une commune de l’Oriental a payé un module de prise de rendez-vous ; la commune d’à côté a payé le même, au même prestataire, deux ans plus tard. Un dépôt partagé ne coûte presque rien et aurait évité la seconde facture. Multipliez par le nombre de provinces, de délégations, d’universités.'),
    p('Le deuxième gain concerne nos jeunes développeurs. Ils apprennent sur des exercices d’école puis sur les projets de clients étrangers. Donnez-leur à lire, à corriger, à améliorer le logiciel qui inscrit leur petit frère au lycée : vous aurez des candidats, des relecteurs, et quelques bénévoles insupportables qui vous signaleront la virgule un dimanche soir.'),
    p('Le troisième est la liberté de changer d’avis. Une administration qui possède son code et peut le montrer à un autre fournisseur négocie debout.'),
    h2('Par où commencer'),
    p('Je ne plaide pas pour une grande loi qui obligerait tout le monde à tout ouvrir demain. J’ai vu ce que donnent les grandes lois : des dépôts vides, publiés le dernier jour. Voici un ordre qui me paraît tenable.'),
    ol(
      [b('Les règles de calcul d’abord.'), ' Barèmes, critères, arrondis : tout ce qui décide d’un droit ou d’un montant.'],
      [b('Les achats neufs ensuite.'), ' Une clause dans chaque marché : le code appartient à l’acheteur, il sera publiable, il arrive avec ses tests.'],
      [b('L’ancien quand on y touche.'), ' On ouvre un module le jour où on le réécrit, jamais pour la photographie.'],
      [b('Un guichet.'), ' Une adresse où signaler une erreur, et quelqu’un dont répondre est le travail.'],
    ),
    p('Le quatrième point est le plus cher et le plus important. Publier sans répondre, c’est installer une boîte aux lettres murée. On a le même débat autour des ', a('/articles/qui-possede-l-adresse-de-votre-maison', 'données d’adresses'), ' : ouvrir un fichier ne sert que si quelqu’un, derrière, accepte d’avoir tort.'),
    p('Ma cousine a eu sa bourse, avec effet rétroactif. Le fonctionnaire curieux a corrigé la virgule lui-même, un soir, sans en avoir le droit. Je voudrais un pays où il l’aurait, et où dix mille personnes auraient pu le faire avant lui.'),
  ),
}
