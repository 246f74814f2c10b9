import { a, b, doc, h2, ol, p, ul } from '../document'
import type { DemoPage } from '../types'

export const guidelines: DemoPage = {
  slug: 'ecrire-pour-nous',
  title: 'Écrire pour nous',
  body: doc(
    p('Cette page dit ce que nous cherchons, comment nous le proposer et ce qui se passe ensuite. Elle vaut pour tout le monde, la rédaction comprise.'),
    h2('Ce que nous publions'),
    p('Des textes originaux, écrits en français, qui apprennent quelque chose à quelqu’un : récits de terrain, enquêtes, explications, opinions argumentées. Vous parlez de ce que vous connaissez de près, parce que vous l’avez fait, vu, mesuré ou longuement étudié.'),
    p('Nous ne publions ni communiqué, ni publicité, ni texte payé par une marque, ni article déjà paru ailleurs. Si vous avez un intérêt dans ce dont vous parlez (un emploi, des parts, une amitié), dites-le-nous : cela n’empêche pas toujours d’écrire, mais le lecteur doit le savoir.'),
    h2('Proposez avant d’écrire'),
    p('Un texte fini que nous devons refuser est du temps perdu pour tous. Proposez d’abord votre sujet depuis votre espace, en quelques phrases :'),
    ul(
      [b('un titre de travail'), ', qui dit de quoi il s’agit ;'],
      [b('l’angle'), ' : la question à laquelle votre texte répond, et ce qui la rend neuve ;'],
      [b('le sujet en trois à cinq phrases'), ' : ce que vous racontez et ce que vous savez de première main ;'],
      [b('vos sources'), ' : personnes, lieux, documents, liens ;'],
      [b('une longueur et une date'), ' qui vous conviennent.'],
    ),
    p('La rédaction lit toutes les propositions et répond à chacune. Elle peut vous poser une question, accepter ou décliner, et elle dit pourquoi. Quand elle accepte, votre texte s’ouvre avec un brief : ce qui est attendu, la longueur et la date convenues.'),
    h2('La longueur'),
    p('Comptez entre 300 et 900 mots pour un point de vue ou une explication, jusqu’à 2 000 pour une enquête ou un récit. Un texte court et complet vaut mieux qu’un texte long et dilué : la longueur convenue est un ordre de grandeur, pas un but.'),
    h2('Les sources'),
    p('Chaque fait qui pourrait être contesté a une source, et cette source est dans le texte : un lien, un nom, une note. Citez les personnes avec leur accord et dans leurs mots. Si quelqu’un doit rester anonyme, dites-le à la rédaction, qui doit connaître son identité. Laissez répondre celles et ceux que votre texte met en cause.'),
    h2('Images et droits'),
    p('Envoyez vos propres photographies, ou des images dont la licence permet la publication, avec le nom de l’auteur. Chaque image a une légende et un texte alternatif qui la décrit à qui ne la voit pas. Les personnes reconnaissables ont donné leur accord.'),
    p('Vous restez propriétaire de votre texte. En le soumettant, vous nous autorisez à le publier sous votre signature, sans exclusivité, et vous pouvez demander son retrait.'),
    h2('L’intelligence artificielle'),
    p('Un outil peut vous aider à chercher, à traduire ou à relire. Il n’écrit pas à votre place : nous ne publions pas de texte ni d’image produits par une machine et présentés comme les vôtres. Si un outil a compté dans votre travail, dites-le à la rédaction. Vous répondez de chaque fait, quel que soit le chemin par lequel vous l’avez trouvé.'),
    h2('Après l’envoi'),
    ol(
      [b('Relecture.'), ' Une personne de la rédaction lit votre texte, propose des changements et vous pose ses questions dans la marge. Vous acceptez, refusez, répondez.'],
      [b('Accord.'), ' Rien ne paraît sous votre nom sans votre accord.'],
      [b('Publication.'), ' Vous êtes prévenu le jour où votre article paraît.'],
      [b('Conversation.'), ' Les commentaires sont lus avant d’être publiés. Répondez-y si vous le souhaitez.'],
    ),
    h2('Les corrections'),
    p('Si vous découvrez une erreur après la publication, dites-le-nous tout de suite. Quand elle change le sens de l’article, nous la corrigeons et nous le signalons sur la page.'),
    h2('Par où commencer'),
    p('Vous n’avez pas encore d’espace ? ', a('/devenir-contributeur', 'Devenez contributeur'), ' : quelques lignes suffisent. Vous en avez un ? ', a('/espace/propositions/nouvelle', 'Proposez un sujet'), '.'),
  ),
}
