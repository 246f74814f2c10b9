// Texts that the editors have decided about: one waits for its hour, one was declined.

import { b, doc, h2, p, ul } from '../document'
import type { DemoDeskText } from '../types'

export const decided: DemoDeskText[] = [
  {
    slug: 'a-larache-la-criee-tient-dans-une-main',
    section: 'startups',
    title: 'À Larache, la criée tient dans une main',
    standfirst: 'Une application devait remplacer les cris de la halle au poisson. Elle a gardé les cris, et remplacé le carnet de celui qui les écoute.',
    author: 'ines-tahiri',
    tags: ['Pêche', 'Ports', 'Logiciels métiers'],
    hoursAgo: 27,
    status: 'scheduled',
    editor: 'rachid-haddad',
    out: { days: 6, time: '08:00' },
    labels: ['À illustrer'],
    field: 'coast',
    body: doc(
      p('À cinq heures, la halle est une salle de concert. Quarante mareyeurs, douze caisses de sardines, et un homme debout sur une palette qui chante des chiffres à l’envers : à Larache, l’enchère descend. Le premier qui lève la main emporte le lot. Le deuxième explique longuement qu’il l’avait levée avant.'),
      p('Les trois fondateurs de la jeune pousse que je suis venue voir ont commencé par se tromper. Ils avaient dessiné une enchère silencieuse, chacun devant son téléphone. Elle a tenu onze minutes. Personne ne voulait acheter un poisson qu’il n’entendait pas vendre.'),
      h2('Ce que faisait le carnet'),
      p('Ils se sont alors assis à côté de Mustapha, le secrétaire de criée, pendant trois semaines. Mustapha n’écoute pas le prix, il écoute la main : qui l’a levée, à quel chiffre, et si ce client-là paie le vendredi. Il tient tout cela dans un carnet à spirale que l’humidité gonfle jusqu’à doubler de volume. Quand il tousse, la vente s’arrête.'),
      p('L’application est devenue son carnet. Une main pour le lot, une main pour l’acheteur, une touche au moment du cri. Trois secondes plus tard, le mareyeur reçoit son bordereau, le patron de pêche son décompte, et la douane une ligne qu’elle ne réclame plus.'),
      ul(
        [b('Avant'), ' : les comptes de la nuit se faisaient à midi, de mémoire, autour d’un café qui refroidissait.'],
        [b('Depuis'), ' : ils sont faits quand la halle ferme, et l’on se dispute sur le poisson plutôt que sur le papier.'],
      ),
      h2('Le droit de ne pas savoir'),
      p('Une question est restée, que le code n’a pas tranchée. Faut-il que tout le monde voie qui achète, et combien ? Les petits mareyeurs disent oui, les grands disent que cela ne se fait pas. Pour l’instant l’écran du fond affiche le prix et garde le nom. Mustapha, lui, le connaît. Il a demandé que son téléphone ait, comme son carnet, une couverture qui se referme.'),
    ),
  },
  {
    slug: 'dix-gestes-pour-un-telephone-plus-vert',
    section: 'energie',
    title: 'Dix gestes pour un téléphone plus vert',
    standfirst: 'Baisser la luminosité, vider sa boîte de réception, garder son appareil un an de plus : petit guide pour utiliser moins sans vivre moins bien.',
    author: 'youssef-amrani',
    tags: ['Sobriété'],
    hoursAgo: 12 * 24,
    status: 'declined',
    editor: 'leila-cherkaoui',
    message: 'Cher Youssef, merci de ce guide, que j’ai lu en baissant ma luminosité. Je ne le prends pas, et je vous dois une raison : ces dix gestes se lisent partout, et vous savez des choses que personne d’autre ne sait. Votre neuvième point (le chargeur laissé dans le mur, mesuré au wattmètre chez vos voisins) est un article à lui seul. Si vous voulez l’écrire, proposez-le-moi, je le lirai le jour même.',
    field: 'sun',
    body: doc(
      p('On me demande souvent ce que l’on peut faire, chez soi, avec ce que l’on a. La réponse tient en dix lignes, dont neuf sont connues. Les voici tout de même, avec ce que chacune rapporte.'),
      h2('Ce qui compte'),
      p('Garder son téléphone. L’essentiel de ce qu’il coûte a été dépensé avant que vous ne l’allumiez : l’extraction, la puce, le bateau. Une année de plus vaut mieux que tous les réglages réunis.'),
      h2('Ce qui aide un peu'),
      ul(
        'baisser la luminosité : l’écran prend la moitié de la batterie ;',
        'télécharger par la fibre plutôt que par l’antenne ;',
        'regarder en définition ordinaire ce que l’on écoute d’une oreille ;',
        'couper les mises à jour des applications que l’on n’ouvre plus.',
      ),
      h2('Ce qui rassure surtout'),
      p('Vider sa boîte de réception fait du bien, et presque rien d’autre. Fermer les applications l’une après l’autre consomme davantage que de les laisser dormir. Quant au chargeur laissé dans le mur, je l’ai mesuré chez neuf voisins, un dimanche : trois dixièmes de watt, sauf un, tiède, qui en prenait deux. C’était le moins cher.'),
    ),
  },
]
