import { a, doc, h2, hr, p } from '../document'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'l-ecrivaine-publique-a-un-mot-de-passe',
  section: 'societe',
  title: 'L’écrivaine publique a maintenant un mot de passe',
  standfirst: 'Dans un quartier de Tanger, une femme tient depuis vingt ans une table, deux chaises et les papiers des autres. Les démarches sont passées en ligne. La file, elle, n’a pas raccourci.',
  author: 'ines-tahiri',
  tags: ['Services publics', 'Inclusion', 'Métiers'],
  daysAgo: 18,
  field: 'market',
  body: doc(
    p('La machine à écrire est toujours là, sous une nappe. Elle sert de présentoir à un ordinateur portable, à une imprimante et à une boîte de gâteaux en fer où sont classés, par ordre alphabétique, cent quarante mots de passe qui ne lui appartiennent pas.'),
    p('« Ne mettez pas mon nom, dit-elle. Mettez la table. » Tout le monde, dans cette rue en pente, connaît la table. On y vient pour un extrait de naissance, une prise de rendez-vous, une réclamation d’électricité, l’inscription d’un fils. On s’assoit, on raconte. Elle trie ce qui sert, tape, relit à voix haute. Le tarif est affiché sur un carton : tant pour une lettre, tant pour un dossier, rien pour les veuves.'),
    h2('Le guichet a changé de côté'),
    p('Quand les premières démarches ont basculé sur internet, elle a cru la fin venue. Elle a acheté l’ordinateur à crédit, pour voir. Au bout d’un mois, elle avait plus de clients qu’avant. Le guichet de la commune renvoyait vers le site, le site renvoyait vers elle.'),
    p('Je passe une matinée sur la deuxième chaise. Une retraitée veut savoir si sa pension est versée ; il faut un code, envoyé sur un téléphone que son petit-fils a emporté à l’école. On attend la récréation. Un maçon doit déclarer un changement d’adresse, mais la liste déroulante ne contient pas sa rue, qui n’a jamais eu de plaque. Elle choisit la rue voisine et le lui dit. Il hausse les épaules. Un étudiant, très à l’aise, vient seulement pour l’imprimante ; il repart avec une phrase corrigée.'),
    p('Aucun d’eux n’est ignorant. La retraitée a tenu un commerce, le maçon lit un plan mieux que moi. Ils butent sur une chose plus étroite : un formulaire ne répond pas. Quand on hésite au guichet, l’agent voit l’hésitation. La page, elle, attend, puis expire.'),
    h2('La boîte de gâteaux'),
    p('Je reviens à la boîte. Elle sait très bien ce que j’en pense. Un mot de passe confié est un mot de passe perdu, n’importe quelle affiche de sensibilisation le répète. « Et moi je réponds quoi ? Qu’ils l’oublient trois fois, qu’on les bloque, et qu’ils aillent à Rabat ? » Elle ferme la boîte à clé le soir, l’emporte chez elle, ne l’a jamais ouverte devant deux clients à la fois. Elle a inventé, sans le savoir, à peu près tout ce qu’on enseigne sur la garde des secrets, sauf qu’elle est seule et que le coffre sent la cannelle.'),
    p('Un responsable de programme, à qui j’ai décrit la scène en taisant l’endroit, n’a pas crié. Il m’a parlé de mandats : dans certains pays, une personne peut en autoriser une autre à agir pour elle, démarche par démarche, avec une trace et une date de fin. Chacun garde ses clés, l’aidant a les siennes. L’idée n’est pas coûteuse. Elle demande que l’administration admette une réalité que ses statistiques ignorent, puisque dans ses fichiers tous ces usagers se sont connectés eux-mêmes.'),
    p('C’est une drôle d’absence. On mesure les démarches faites en ligne, et le nombre monte. On ne mesure pas les mains qui les font.'),
    hr(),
    p('Vers midi, une jeune femme s’assoit, qui voudrait un modèle de lettre pour quitter son emploi. L’écrivaine publique lève les doigts du clavier. Elle demande si le patron a payé le dernier mois. Non. Elle demande s’il y a des témoins. Deux. Alors elle pousse l’ordinateur, sort une feuille, et écrit d’abord à la main, en parlant, comme on prend une tension.'),
    p('La lettre fera une page. Il n’y avait pas de case pour cela.'),
    p('Avant de partir, je lui demande si une machine qui comprendrait la voix lui prendrait son travail ; on en parle beaucoup, ', a('/articles/une-ia-qui-parle-darija', 'même ici'), '. Elle rit. « Qu’elle vienne. Elle aura la deuxième chaise. »'),
  ),
}
