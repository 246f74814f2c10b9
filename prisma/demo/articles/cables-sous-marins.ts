import { a, doc, h2, i, p, pullQuote } from '../document'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'cables-sous-marins',
  section: 'numerique',
  title: 'Câbles sous-marins : la carte que l’on ne regarde jamais',
  standfirst: 'Nos conversations passent par le fond de la mer, dans des tubes à peine plus épais qu’un tuyau d’arrosage. Leur tracé dit beaucoup de ce que l’Afrique attend encore d’elle-même.',
  author: 'nadia-el-fassi',
  tags: ['Câbles', 'Infrastructures', 'Géographie'],
  daysAgo: 2,
  field: 'arcs',
  body: doc(
    p('Sur la corniche de Casablanca, un pêcheur à la ligne m’a montré du menton l’endroit où il ne jette jamais l’ancre. « Là-dessous, il y a l’internet. » Il avait tort de quelques centaines de mètres, d’après la carte marine que j’ai consultée ensuite, mais il en savait plus que la plupart des gens qui, derrière lui, faisaient défiler leur téléphone.'),
    p('Nous parlons du nuage, des ondes, du satellite. Presque tout ce qui traverse un océan le fait pourtant par le fond, dans une fibre de verre fine comme un cheveu, gainée d’acier près des côtes et presque nue au large. Une poignée de navires spécialisés la posent à l’allure d’un cycliste fatigué. Les mêmes vont la repêcher quand elle casse.'),
    h2('Une vieille géographie'),
    p('Regardez une carte mondiale de ces câbles. Le tracé épouse par endroits celui des lignes télégraphiques, qui suivaient les routes commerciales, qui suivaient les courants. L’Afrique y apparaît ourlée : un trait le long de l’Atlantique, un autre le long de l’océan Indien, des points d’atterrissage comme autant de boutons. Le centre du continent reste blanc. On y voit un bord de mer, pas un territoire.'),
    p('Cette couture a une conséquence que les usagers subissent sans la nommer. Deux capitales voisines, à l’intérieur des terres, se parlent souvent en descendant chacune vers sa côte, puis en remontant vers un carrefour européen. Le message parcourt des milliers de kilomètres pour franchir une frontière que l’on passe en autocar. Personne ne l’a voulu ainsi ; personne, longtemps, n’a eu intérêt à faire autrement.'),
    pullQuote('On y voit un bord de mer, pas un territoire.'),
    h2('Le jour où ça casse'),
    p('Une ancre qui traîne, un chalut, un éboulement au pied d’un canyon sous-marin : les causes sont banales. Un ancien officier d’un navire câblier, installé aujourd’hui à Agadir, m’a décrit la réparation comme une opération d’appendicite pratiquée depuis le toit. On mesure, depuis la terre, le temps que met une impulsion lumineuse à revenir de la cassure. On en déduit la distance. On drague avec un grappin, on remonte un bout, on le met sur une bouée, on va chercher l’autre. Quelqu’un soude ensuite, dans un atelier qui tangue, deux filaments que l’œil distingue à peine.'),
    p('« Le plus long n’est pas la mer, dit-il, c’est le permis. » Chaque État riverain délivre le sien, à son rythme. Il se souvient d’avoir attendu au mouillage, le câble coupé sous la coque, qu’un bureau rouvre le lundi.'),
    p('Pendant ce temps, à terre, le trafic se reporte sur ce qui reste. Un pays desservi par quatre câbles sent un ralentissement. Un pays qui n’en a qu’un sent le vide : les distributeurs de billets s’arrêtent, les compagnies aériennes ressortent les listes imprimées, et l’on découvre combien de choses dites locales passaient par ailleurs.'),
    h2('Être au bord ne suffit pas'),
    p('Le Maroc a la chance d’un double rivage et d’un détroit. On répète que cette position en fait une passerelle, et l’on a raison de le souhaiter. Mais une passerelle suppose deux rives également fréquentées. Beaucoup de lignes nous relient au Nord. Celles qui vont franchement vers le Sud sont plus rares, et c’est sur elles que se jouera l’idée, devenue officielle, d’héberger ici les données du continent. ', a('/articles/vingt-trois-datacenters', 'Vingt-trois datacenters'), ' dont on ne sortirait que par l’Europe seraient des entrepôts sans quai.'),
    p('Il existe des signes contraires. Des fibres terrestres longent maintenant des routes, des voies ferrées, des lignes électriques ; des opérateurs de pays voisins se vendent de la capacité sans intermédiaire. Cela avance par tronçons, sans ruban à couper, et les cartes publiques ont toujours un an de retard sur les tranchées.'),
    p('J’aimerais que l’on affiche cette carte-là dans les écoles, à côté de celle des fleuves. Les enfants y apprendraient que ', i('virtuel'), ' est un mot paresseux. Ils poseraient surtout la question que posent toujours les enfants devant une carte : pourquoi, ici, il n’y a rien ?'),
    p('Le pêcheur, lui, n’en demande pas tant. Il m’a dit avoir perdu deux ancres et un après-midi, et qu’un monsieur très poli lui avait un jour téléphoné pour le remercier de s’être écarté.'),
  ),
}
