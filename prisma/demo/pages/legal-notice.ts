import { a, b, doc, h2, p, ul } from '../document'
import type { DemoPage } from '../types'

export const legalNotice: DemoPage = {
  slug: 'mentions-legales',
  title: 'Mentions légales',
  body: doc(
    p(b('À compléter par l’éditeur avant l’ouverture au public :'), ' remplacez chaque passage entre crochets, puis supprimez cette ligne.'),
    h2('Éditeur'),
    ul(
      'Nom ou raison sociale : [nom de la personne ou de la société éditrice]',
      'Forme juridique et capital : [à compléter, ou « sans objet »]',
      'Adresse : [adresse postale complète]',
      'Immatriculation : [registre du commerce, identifiant commun de l’entreprise ou équivalent]',
      'Téléphone : [numéro]',
      'Adresse e-mail : [adresse de contact]',
    ),
    h2('Direction de la publication'),
    p('Directrice ou directeur de la publication : [nom et prénom]. Rédaction en chef : [nom et prénom].'),
    p('Déclaration ou enregistrement du journal électronique, lorsque la loi applicable le demande : [référence et date].'),
    h2('Hébergement'),
    ul(
      'Hébergeur : [nom ou raison sociale]',
      'Adresse : [adresse postale complète]',
      'Téléphone : [numéro]',
      'Pays où sont conservées les données : [pays]',
    ),
    h2('Propriété des textes et des images'),
    p('Les textes appartiennent à leurs autrices et auteurs, qui en ont accordé à ce magazine une licence de publication. Sauf mention contraire sous l’article, leur reproduction intégrale demande l’accord de la personne qui signe. Les courtes citations sont bienvenues, avec le nom de l’auteur et un lien vers l’article.'),
    p('Les photographies portent le crédit de leur auteur. Les compositions en zellige sont dessinées par le logiciel du magazine pour accompagner les articles.'),
    h2('Responsabilité'),
    p('Chaque article exprime le point de vue de la personne qui le signe. Les commentaires engagent celles et ceux qui les écrivent ; la rédaction retire ceux qui sont contraires à la loi dès qu’elle en a connaissance. Les liens mènent parfois vers des sites que nous n’administrons pas.'),
    h2('Signaler un contenu, exercer un droit de réponse'),
    p('Écrivez à [adresse e-mail de contact] en indiquant l’adresse de la page, le passage concerné et votre demande. Le traitement des données personnelles est décrit dans la ', a('/politique-de-confidentialite', 'politique de confidentialité'), '.'),
  ),
}
