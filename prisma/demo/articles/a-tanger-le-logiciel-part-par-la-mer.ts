import { a, doc, h2, p } from '../document'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'a-tanger-le-logiciel-part-par-la-mer',
  section: 'startups',
  title: 'À Tanger, le logiciel part par la mer',
  standfirst: 'Des éditeurs de vingt personnes équipent les ports d’Afrique de l’Ouest. Ils ont appris le métier au milieu des conteneurs, et ils exportent d’abord une façon de faire la queue.',
  author: 'ines-tahiri',
  tags: ['Ports', 'Logistique', 'Export'],
  daysAgo: 8,
  field: 'coast',
  body: doc(
    p('Cinq heures quarante, parking des poids lourds. Un chauffeur dort la tête contre la vitre, le téléphone posé sur le tableau de bord, écran vers le haut. Quand il vibre, l’homme ouvre un œil, lit, met le contact. Il a un quai, un créneau, douze minutes pour s’y présenter. Autrefois, dit-il, il fallait descendre, marcher jusqu’à la guérite, s’accouder, plaisanter, attendre. « J’ai perdu des amis avec cette application. On se parlait, dans la file. »'),
    p('L’application a été écrite à quelques kilomètres de là, au troisième étage d’un immeuble sans enseigne. Vingt-deux personnes, une terrasse, une vue sur le détroit que plus personne ne regarde. Les fondateurs ont travaillé dix ans sur les terminaux avant d’ouvrir un ordinateur. L’une planifiait les grues, l’autre réglait les litiges de conteneurs abîmés. J’ai moi-même été transitaire : nous nous étions sûrement insultés au téléphone.'),
    h2('Le produit, c’est la patience'),
    p('Leur logiciel ne fait rien d’impressionnant. Il prend des rendez-vous. Il sait qu’un camion frigorifique ne peut pas attendre, qu’un conteneur de l’étage du dessous suppose de bouger les trois du dessus, que la douane déjeune. Il distribue les heures de passage en conséquence et les corrige quand la mer a retardé le navire. Derrière, il y a des mathématiques sérieuses et un ingénieur qui refuse qu’on les appelle intelligence artificielle.'),
    p('C’est cette modestie qui voyage. Leur premier client étranger, un port du golfe de Guinée, sortait d’une expérience malheureuse avec une suite logicielle conçue pour des terminaux cinq fois plus grands. Elle exigeait que chaque conteneur soit annoncé deux jours à l’avance. Sur place, la moitié l’étaient le matin même, par un appel. « Le logiciel avait raison et le port avait tort, résume la fondatrice. Ça ne pouvait pas durer. »'),
    h2('Trois semaines sur une caisse'),
    p('Avant d’installer quoi que ce soit, ils envoient deux personnes s’asseoir. Littéralement : trois semaines à l’entrée du port, sur une caisse, à noter qui passe et pourquoi cela coince. Le carnet de la dernière mission est tenu à la main. J’y lis qu’un mardi sur deux la file double à cause du marché voisin, qu’un agent a la seule clé d’une barrière, que les chauffeurs d’un pays enclavé conservent leurs papiers dans une pochette plastique parce qu’on les leur a déjà mouillés.'),
    p('La pochette est devenue une fonction. Le système accepte désormais la photographie d’un document derrière un plastique rayé, et il a fallu deux mois pour y parvenir. Aucun appel d’offres ne l’aurait demandée.'),
    h2('Vendre à l’heure du voisin'),
    p('On imagine que la langue aide, ou la proximité, ou une solidarité de bon aloi. Elles ouvrent la porte. Ce qui fait signer, d’après ce que j’ai entendu des deux côtés, est plus terre à terre : on est sur le même fuseau horaire à une heure près. Quand le système se fige à Lomé ou à Conakry, quelqu’un est réveillé à Tanger, et il a vu un port dans sa vie.'),
    p('Le reste est difficile. Se faire payer prend des mois et use les nerfs ; une banque a mis une demi-année à comprendre que l’on puisse exporter quelque chose sans connaissement. Deux développeurs sont partis pour l’Europe le même printemps. Et il arrive que la réponse d’un serveur hébergé chez nous mette plus de temps à atteindre Dakar que celle d’un serveur allemand, pour des raisons qui tiennent au ', a('/articles/cables-sous-marins', 'tracé des câbles'), ' plus qu’au talent de quiconque.'),
    p('Ils ne sont pas seuls sur ce rivage. J’ai compté, sans chercher beaucoup, une demi-douzaine de maisons du même gabarit : l’une gère des chambres froides, une autre le pesage, une troisième rien que les palettes. Elles se prêtent des stagiaires et se disputent les mêmes administrations. Aucune ne rêve à voix haute de devenir un géant. Je leur ai demandé pourquoi. « Parce qu’un géant ne s’assoit pas sur une caisse. »'),
    p('À six heures moins cinq, le chauffeur passe la barrière. L’agent lève la main sans le regarder. Une minute de marche arrière, le choc sourd du verrou, et la boîte s’en va. Elle contient des carreaux de faïence. Le logiciel qui l’a mise à l’heure part aussi ce matin, sur un autre bateau, dans la valise de deux garçons qui ont pris des chapeaux.'),
  ),
}
