import { a, doc, h2, i, p, pullQuote } from '../document'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'eloge-de-l-ecran-fele',
  section: 'numerique',
  title: 'Éloge de l’écran fêlé',
  standfirst: 'Trois mètres carrés, une loupe, un fer à souder : dans les allées du souk, des réparateurs prolongent la vie du numérique. Ils en savent plus long que beaucoup d’ingénieurs sur ce que nous achetons.',
  author: 'mehdi-ouazzani',
  tags: ['Réparation', 'Téléphones', 'Métiers'],
  daysAgo: 59,
  field: 'steps',
  body: doc(
    p('Mon téléphone est tombé d’un escabeau un samedi. Le constructeur proposait d’en changer la face avant pour la moitié de son prix, sous dix jours, à Casablanca. Samir m’a demandé de revenir après la prière. Il avait de la vitre sur le pouce et un verre de thé posé sur une pile de batteries, ce que je ne recommande pas.'),
    p('Son échoppe tient entre un marchand de boutons et un vendeur de câbles, dans une allée couverte d’Oujda. On peut y toucher les deux murs à la fois. Il a un microscope, trois tournevis qu’il ne prête pas, une bassine d’alcool, et un tiroir par modèle. Sur le mur, l’écran éclaté d’un appareil de 2009 est encadré comme un diplôme.'),
    h2('L’anatomiste'),
    p('J’ai pris l’habitude d’y passer. J’écris des logiciels depuis quinze ans et je n’avais jamais regardé dans quoi ils tournent. Samir ouvre. Il chauffe, glisse une lame, soulève d’un coup de poignet, et la chose que je croyais lisse montre ses nappes, ses vis de trois longueurs, ses ressorts grands comme des virgules. Il commente à mi-voix. Ici, ils ont été honnêtes. Là, ils ont collé ce qu’ils vissaient l’an dernier. « Ça, c’est pour moi, dit-il d’une pièce noyée dans la résine. Pour que je ne puisse pas. »'),
    p('Il classe les marques selon un critère qu’aucun magazine n’emploie : le temps qu’il faut pour atteindre la batterie. Sous dix minutes, il respecte. Au-delà de quarante, il parle du fabricant comme on parle d’un gendre.'),
    pullQuote('Ça, c’est pour moi. Pour que je ne puisse pas.', 'Samir, réparateur, à propos d’une pièce noyée dans la résine'),
    h2('Le cimetière qui travaille'),
    p('Derrière un rideau se trouve ce qu’il appelle la pharmacie. Des centaines d’appareils morts, en sachets, étiquetés. Un haut-parleur ira à l’un, un bouton à l’autre. Un téléphone qui entre ici ne meurt pas d’un coup, il se disperse. Le mien contient, depuis cet été, un vibreur qui a appartenu à une sage-femme de Taourirt et un appareil photo dont l’origine n’est pas documentée.'),
    p('Je sais bien ce que l’on peut objecter. Il y a des pièces douteuses, des téléphones dont le passé mériterait une enquête, et des batteries qui finissent dans un terrain vague parce que nul ne vient les chercher. Samir trie ce qu’il peut. Il a demandé deux fois à la commune un bac pour les piles ; le premier a servi de pot à un ficus. Une filière qui reprend, paie et recycle manque cruellement, et les vapeurs qu’il respire ne sont pas une image.'),
    p('Mais il faut regarder ce que fait ce métier dans une ville où un bon appareil neuf vaut un mois de salaire. Il rend l’internet possible. Les statistiques comptent des abonnements. Elles oublient que beaucoup de ces abonnés se connectent avec une machine de troisième main, dont la charge tient jusqu’à midi et dont l’écran a une étoile dans le coin. Nous qui concevons les applications devrions travailler avec celles-là. Depuis que je le fais, mes pages pèsent moitié moins, et personne, parmi les propriétaires d’appareils neufs, ne s’en est plaint.'),
    h2('Le droit d’ouvrir'),
    p('Ailleurs, on légifère sur un « droit à la réparation » : pièces disponibles, notices publiées, vis plutôt que colle. J’ai traduit à Samir les grandes lignes d’un de ces textes. Il a écouté en grattant une carte mère. Il trouve l’intention bonne et le calendrier drôle. Sa notice à lui, il l’a dessinée sur des cahiers d’écolier, modèle après modèle, avec les couples de serrage au crayon rouge. Elle circule par photographies jusqu’à Nouakchott, augmentée par chaque main qui la reçoit. Je connais des ', a('/articles/publier-le-code-des-administrations', 'projets libres'), ' moins bien tenus.'),
    p('Son apprentie, dix-sept ans, n’a pas le droit de souder avant un an. Elle démonte, elle range, elle écoute. Je lui ai demandé ce qu’elle avait appris de plus utile. Elle a répondu sans lever les yeux : ', i('remettre les vis dans l’ordre'), '.'),
    p('Il me reste une fêlure, fine, en bas à gauche. Samir a proposé de la faire disparaître pour pas grand-chose. J’ai dit non. Elle me rappelle qu’il y a quelqu’un dedans.'),
  ),
}
