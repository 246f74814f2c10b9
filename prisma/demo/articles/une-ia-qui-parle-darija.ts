import { a, doc, h2, i, p, pullQuote, quote } from '../document'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'une-ia-qui-parle-darija',
  section: 'idees',
  title: 'Faut-il une IA qui parle darija ?',
  standfirst: 'On voudrait des machines qui nous comprennent comme nous parlons. La difficulté n’est pas seulement technique : il faudrait d’abord savoir comment nous parlons, et qui a le droit d’en décider.',
  author: 'nadia-el-fassi',
  tags: ['Darija', 'Intelligence artificielle', 'Langues'],
  daysAgo: 14,
  field: 'wave',
  body: doc(
    p('Ma tante dicte ses messages. Elle commence en arabe, glisse au français pour les médicaments, revient à la darija pour le prix des tomates et conclut par une formule religieuse que le téléphone transcrit en nom de ville turque. Elle relit, soupire, envoie quand même. Ses sœurs comprennent. La machine, elle, a cru assister à quatre conversations.'),
    p('On promet que cela va s’arranger. Des équipes, au Maroc et ailleurs, entraînent des modèles à reconnaître et à produire la darija. J’en ai rencontré deux, j’ai prêté ma voix à l’une. Leur enthousiasme est contagieux, leur travail souvent admirable. Je voudrais pourtant poser la question que l’on saute, parce qu’elle paraît acquise : une IA qui parle darija, pour quoi faire, et laquelle ?'),
    h2('Une langue sans dictée'),
    p('Nous n’avons jamais appris à l’écrire. Chacun bricole : lettres arabes, lettres latines, le 3, le 7 et le 9 pour les sons qui manquent, et l’orthographe du jour. Le même mot a dix visages. Pour un linguiste, c’est un régal. Pour un modèle, qui apprend en comptant des régularités, c’est du sable.'),
    p('La tentation est donc de mettre de l’ordre. On choisit une graphie, on « nettoie » les textes, on ramène les dix visages à un seul. Rien de plus raisonnable. Seulement, quelqu’un choisit. Et comme les textes disponibles viennent surtout des grandes villes de la côte, des réseaux sociaux, de la publicité, la darija moyenne qui sort de la moulinette a de bonnes chances d’être jeune, urbaine et un peu vendeuse. À Oujda, à Tétouan, dans le Tafilalet, on l’entendra comme on entend un présentateur : sans faute et d’ailleurs.'),
    pullQuote('On l’entendra comme on entend un présentateur : sans faute et d’ailleurs.'),
    h2('Ce que l’on gagnerait'),
    p('Je ne veux pas jouer les gardiennes du musée. J’ai vu, dans un centre de santé de Sidi Moumen, une aide-soignante tenir un téléphone entre une patiente et un médecin venu de l’étranger. L’appareil traduisait mal, mais il traduisait, et la patiente répondait à voix haute au lieu de hocher la tête. Pour qui ne lit pas, une machine qui écoute est une porte. Le formulaire d’état civil, la météo agricole, la notice du fongicide deviennent accessibles sans passer par un neveu.'),
    p('Sous cet angle, refuser la darija aux machines reviendrait à réserver les machines à ceux qui possèdent déjà l’arabe classique ou le français. On l’a fait avec l’école pendant assez longtemps.'),
    h2('Ce que l’on risque'),
    p('Une langue que l’on transcrit est une langue que l’on peut écouter en masse. Les mêmes outils qui ouvrent un guichet trient des appels, notent des humeurs, repèrent des mots. Jusqu’ici, notre désordre nous protégeait un peu. Il faudra le remplacer par des règles : qui enregistre, qui garde, combien de temps, et avec quel accord de celles dont on prend la voix. Lors de ma séance d’enregistrement, on m’a fait signer une feuille. Elle était en anglais.'),
    p('L’autre risque est plus doux. Un étudiant m’a montré un assistant qui racontait des blagues en darija. Elles étaient correctes. Il riait, puis il a dit ceci, que j’ai noté :'),
    quote(p('C’est comme si on avait empaillé mon oncle.')),
    p('Je ne sais pas mieux dire ce qui manque. Une langue parlée vit de ce qu’elle se permet avec celui d’en face. Elle suppose que l’autre peut se vexer.'),
    h2('Alors, faut-il ?'),
    p('Oui, je crois, à trois conditions qui tiennent en peu de mots. Que les enregistrements appartiennent à ceux qui parlent, ou au moins au public, plutôt qu’à une entreprise de passage. Que l’on garde les variantes au lieu de les repasser : un modèle peut fort bien apprendre dix graphies si on accepte qu’il en rende dix. Et que l’on n’oublie pas l’amazighe en route, sous prétexte que la darija serait la langue de tous. Elle est celle de beaucoup.'),
    p('Le reste est affaire de hiérarchie. Je préfère une machine modeste qui comprend ma tante et lui répond en phrases courtes à une machine brillante qui l’imite. ', i('Comprendre'), ' d’abord. Pour les blagues, nous nous débrouillons.'),
    p('À lire aussi, sur ce que l’oral fait aux guichets : ', a('/articles/l-ecrivaine-publique-a-un-mot-de-passe', 'L’écrivaine publique a maintenant un mot de passe'), '.'),
  ),
}
