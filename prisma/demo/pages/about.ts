import { a, b, doc, h2, ol, p } from '../document'
import type { DemoPage } from '../types'

export const about: DemoPage = {
  slug: 'a-propos',
  title: 'À propos',
  body: doc(
    p('Ce magazine est écrit avec ses lecteurs. Ingénieures, institutrices, agriculteurs, étudiants, commerçantes : celles et ceux qui signent ici connaissent de près ce dont ils parlent, et une rédaction les accompagne de la première idée à la publication.'),
    h2('Ce que nous publions'),
    p('Des récits de terrain, des analyses, des explications, des opinions argumentées. Nous aimons les textes précis, qui montrent avant de conclure et n’ont pas peur de dire ce qu’ils ignorent. Nous ne publions ni communiqué, ni contenu payé par une marque.'),
    h2('Comment un texte arrive jusqu’à vous'),
    ol(
      [b('Une proposition.'), ' Toute personne peut demander à devenir contributrice ou contributeur, en quelques lignes.'],
      [b('Une relecture.'), ' Chaque texte est lu par un membre de la rédaction, qui le discute avec son auteur et lui écrit ce qu’il faudrait reprendre.'],
      [b('Une publication.'), ' Rien ne paraît sous votre nom sans votre accord. Vous restez propriétaire de votre texte.'],
      [b('Une conversation.'), ' Les commentaires sont lus avant d’être publiés.'],
    ),
    h2('Nos corrections'),
    p('Nous nous trompons parfois. Quand une erreur change le sens d’un article, nous la corrigeons et nous le signalons sur la page. Si vous en trouvez une, dites-le en commentaire ou écrivez à la rédaction.'),
    h2('Vos données'),
    p('Vous pouvez lire ce magazine sans compte, sans cookie et sans être suivi. Les rares informations que nous demandons, et ce que nous en faisons, sont décrites dans notre ', a('/politique-de-confidentialite', 'politique de confidentialité'), '.'),
    h2('Écrire ici'),
    p('Vous avez vu, fait ou compris quelque chose qui mérite d’être raconté ? ', a('/devenir-contributeur', 'Devenez contributeur'), '. La rédaction lit toutes les candidatures et répond à chacune.'),
  ),
}
