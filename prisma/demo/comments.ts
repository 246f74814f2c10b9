// What readers answered. The approved ones make « les plus commentés » a real order
// (5, 4, 3, 2, 2, 2, 1, 1, 1); three wait for a decision and one was refused as spam.

import type { DemoComment } from './types'

const darija: DemoComment[] = [
  {
    article: 'une-ia-qui-parle-darija',
    name: 'Khadija M.',
    email: 'khadija.m@lecteurs.example',
    body: 'J’enseigne le français à des adultes à Salé. Mes élèves dictent déjà tout à leur téléphone et il se trompe une fois sur deux. Ils ne rêvent pas d’une machine savante, ils voudraient qu’elle comprenne « pharmacie de garde ». Votre tante m’a fait penser à eux.',
    status: 'approved',
    hoursAgo: 320,
  },
  {
    article: 'une-ia-qui-parle-darija',
    name: 'Anouar',
    email: 'anouar@lecteurs.example',
    body: 'Une objection : à force d’attendre la machine qui respecte toutes les variantes, nous utiliserons celle d’une entreprise étrangère qui n’en respecte aucune. Mieux vaut une darija de Casablanca imparfaite que rien du tout.',
    status: 'approved',
    hoursAgo: 311,
  },
  {
    article: 'une-ia-qui-parle-darija',
    name: 'Tilelli A.',
    email: 'tilelli@lecteurs.example',
    body: 'Merci pour la phrase sur l’amazighe, elle arrive tard dans l’article, mais elle arrive. Ma mère ne parle ni darija ni français, et c’est elle qui a le plus besoin qu’on lui lise la notice.',
    status: 'approved',
    hoursAgo: 290,
  },
  {
    article: 'une-ia-qui-parle-darija',
    name: 'Docteur S. Lamrini',
    email: 's.lamrini@lecteurs.example',
    body: '« Empaillé mon oncle » : je garde. Je travaille dans un service d’urgence et l’outil de traduction nous aide, à condition d’avoir toujours quelqu’un dans la pièce qui sache quand il dit une bêtise.',
    status: 'approved',
    hoursAgo: 214,
  },
  {
    article: 'une-ia-qui-parle-darija',
    name: 'Yassine B.',
    email: 'yassine.b@lecteurs.example',
    body: 'J’ai participé à une campagne d’enregistrement, payé à l’heure. Le formulaire était en anglais aussi. Je ne sais toujours pas où est ma voix.',
    status: 'approved',
    hoursAgo: 96,
  },
]

const oujda: DemoComment[] = [
  {
    article: 'j-ai-quitte-paris-pour-coder-a-oujda',
    name: 'Siham R.',
    email: 'siham.r@lecteurs.example',
    body: 'Rentrée à Fès il y a deux ans, même histoire d’assiette. Personne ne m’avait prévenue pour le couloir. C’est exactement cela : on vous « tient au courant ».',
    status: 'approved',
    hoursAgo: 1010,
  },
  {
    article: 'j-ai-quitte-paris-pour-coder-a-oujda',
    name: 'Un développeur resté',
    email: 'reste@lecteurs.example',
    body: 'Merci d’avoir parlé du salaire. Je fais le même travail que les revenus, dans la même ville, pour moitié moins. Je ne leur en veux pas, mais j’aimerais qu’on le dise dans les réunions et pas seulement dans les articles.',
    status: 'approved',
    hoursAgo: 998,
  },
  {
    article: 'j-ai-quitte-paris-pour-coder-a-oujda',
    name: 'Farid H.',
    email: 'farid.h@lecteurs.example',
    body: 'Je suis de l’autre côté, à Maghnia. J’ai lu votre paragraphe sur la frontière trois fois. Saluez le citronnier.',
    status: 'approved',
    hoursAgo: 760,
  },
  {
    article: 'j-ai-quitte-paris-pour-coder-a-oujda',
    name: 'Marion',
    email: 'marion@lecteurs.example',
    body: 'Ancienne collègue du même genre d’entreprise : on a rapatrié nos décisions par écrit quand la moitié de l’équipe est partie en région, et cela nous a sauvés. Le mercredi des pannes, je vous le vole.',
    status: 'approved',
    hoursAgo: 402,
  },
]

const credit: DemoComment[] = [
  {
    article: 'le-carnet-de-credit',
    name: 'Abdelilah',
    email: 'abdelilah@lecteurs.example',
    body: 'Mon père a tenu une épicerie à Meknès pendant trente ans. À sa mort nous avons trouvé le cahier, et plus de la moitié des pages rayées de sa main la dernière année. Aucun logiciel n’aurait fait cela.',
    status: 'approved',
    hoursAgo: 500,
  },
  {
    article: 'le-carnet-de-credit',
    name: 'Rim T.',
    email: 'rim.t@lecteurs.example',
    body: 'Je suis la femme qui rêve d’une application. Enfin, une parmi d’autres. Le regard d’une seconde, quand on est seule avec deux enfants, dure beaucoup plus longtemps que cela.',
    status: 'approved',
    hoursAgo: 476,
  },
  {
    article: 'le-carnet-de-credit',
    name: 'O. Sefrioui',
    email: 'o.sefrioui@lecteurs.example',
    body: 'Très juste sur la dette des épiciers envers les grossistes. Il faudrait un article entier sur la camionnette du mardi, qui fixe les prix du quartier sans que personne ne l’ait élue.',
    status: 'approved',
    hoursAgo: 130,
  },
]

const others: DemoComment[] = [
  {
    article: 'qui-possede-l-adresse-de-votre-maison',
    name: 'Hicham, facteur',
    email: 'hicham.facteur@lecteurs.example',
    body: 'Vingt-six ans de tournée. La mémoire qui prend sa retraite, c’est moi, en juin. On ne m’a encore rien demandé.',
    status: 'approved',
    hoursAgo: 700,
  },
  {
    article: 'qui-possede-l-adresse-de-votre-maison',
    name: 'Lamia K.',
    email: 'lamia.k@lecteurs.example',
    body: 'Attention au croisement des fichiers : dans un douar de quatre maisons, publier une porte revient à publier une famille. Il faudrait un seuil en dessous duquel on ne publie pas.',
    status: 'approved',
    hoursAgo: 655,
  },
  {
    article: 'vingt-trois-datacenters',
    name: 'Karim B.',
    email: 'karim.b@lecteurs.example',
    body: 'Très clair. Il manque pourtant le prix du mégawatt : c’est lui qui décidera du vingt-quatrième.',
    status: 'approved',
    hoursAgo: 19,
  },
  {
    article: 'vingt-trois-datacenters',
    name: 'Fatou N.',
    email: 'fatou.n@lecteurs.example',
    body: 'Depuis Dakar, je confirme : nous viendrons quand le chemin sera court. « Qui lit, qui efface, qui juge », je l’affiche demain au-dessus de mon bureau.',
    status: 'approved',
    hoursAgo: 9,
  },
  {
    article: 'la-fibre-s-arrete-au-dernier-virage',
    name: 'Brahim',
    email: 'brahim@lecteurs.example',
    body: 'Chez nous c’est un figuier, et il y a sept héritiers.',
    status: 'approved',
    hoursAgo: 120,
  },
  {
    article: 'la-fibre-s-arrete-au-dernier-virage',
    name: 'Zineb O.',
    email: 'zineb.o@lecteurs.example',
    body: 'Infirmière près de Demnate. Je ressaisis aussi le vendredi. Si l’on comptait ces heures, on trouverait peut-être l’argent du poteau.',
    status: 'approved',
    hoursAgo: 77,
  },
  {
    article: 'publier-le-code-des-administrations',
    name: 'Jalil E.',
    email: 'jalil.e@lecteurs.example',
    body: 'Fonctionnaire, et pas toujours curieux, je l’avoue. Le point quatre est le bon : si l’on ouvre, il faut des gens pour répondre, et ces postes-là ne sont jamais dans le budget.',
    status: 'approved',
    hoursAgo: 50,
  },
  {
    article: 'refroidir-sans-assoiffer',
    name: 'Mounia',
    email: 'mounia@lecteurs.example',
    body: 'Enfin quelqu’un qui parle du mois d’août plutôt que de la moyenne annuelle. Nous sommes arboriculteurs, et nous demandons la même eau recyclée que les golfs depuis longtemps.',
    status: 'approved',
    hoursAgo: 180,
  },
  {
    article: 'a-tanger-le-logiciel-part-par-la-mer',
    name: 'Kodjo A.',
    email: 'kodjo.a@lecteurs.example',
    body: 'J’étais de l’autre côté de la caisse, à l’entrée du port. On s’est demandé pendant deux jours qui étaient ces gens qui notaient tout. La pochette en plastique, c’est moi.',
    status: 'approved',
    hoursAgo: 150,
  },
]

/** What an editor finds to decide on. */
const held: DemoComment[] = [
  {
    article: 'vingt-trois-datacenters',
    name: 'Amine Z.',
    email: 'amine.z@lecteurs.example',
    body: 'Existe-t-il quelque part une liste publique de ces vingt-trois sites, avec leurs exploitants ? J’en ai cherché une pour un mémoire et je n’ai trouvé que des totaux.',
    status: 'pending',
    hoursAgo: 2,
  },
  {
    article: 'une-nuit-de-calcul',
    name: 'Claire D.',
    email: 'claire.d@lecteurs.example',
    body: 'Votre boulanger m’a convaincue. Je me demande seulement si « au soleil » restera moins cher le jour où tout le monde choisira ce bouton.',
    status: 'pending',
    hoursAgo: 6,
  },
  {
    article: 'cables-sous-marins',
    name: 'Commandant à la retraite',
    email: 'passerelle@lecteurs.example',
    body: 'Une précision amicale : près des côtes, le câble est aussi enfoui, à la charrue. C’est pour cela que votre pêcheur n’a perdu que deux ancres.',
    status: 'pending',
    hoursAgo: 11,
  },
  {
    article: 'le-carnet-de-credit',
    name: 'Credit Rapide 24h',
    email: 'offre@lecteurs.example',
    body: 'Besoin d’argent ? Prêt accordé en 5 minutes sans justificatif, réponse garantie !!! Écrivez-nous vite sur https://example.org/pret-express',
    status: 'spam',
    hoursAgo: 260,
  },
]

export const comments: DemoComment[] = [...darija, ...oujda, ...credit, ...others, ...held]
