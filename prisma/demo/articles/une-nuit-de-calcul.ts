import { a, doc, h2, keyFigures, p } from '../document'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'une-nuit-de-calcul',
  section: 'energie',
  title: 'Le soleil ne suffit pas : ce que coûte vraiment une nuit de calcul',
  standfirst: 'Un serveur ne dort pas. Alimenter le numérique au photovoltaïque oblige à poser une question d’école primaire : que fait-on quand il fait noir ?',
  author: 'youssef-amrani',
  tags: ['Solaire', 'Stockage', 'Datacenters'],
  daysAgo: 4,
  field: 'sun',
  body: doc(
    p('Prenez une baie de serveurs, une seule, raisonnablement chargée. Elle tire dix kilowatts. Laissez-la tourner du coucher au lever du soleil, en décembre : quatorze heures. Elle aura consommé cent quarante kilowattheures, de quoi faire vivre un foyer économe pendant un bon mois. Elle aura fait cela sans un bruit que l’on entende de la rue, et sans qu’un seul panneau solaire du pays ait produit quoi que ce soit.'),
    p('Je pars de cet exercice parce qu’on me demande souvent, à Benguerir, pourquoi il ne « suffit pas » de couvrir un toit de panneaux. Le toit est un bon début. C’est la nuit qui coûte.'),
    keyFigures([
      { value: '10 kW', label: 'la puissance retenue ici pour une baie chargée' },
      { value: '14 h', label: 'entre le coucher et le lever du soleil en décembre, à peu près' },
      { value: '140 kWh', label: 'à trouver ailleurs que dans le ciel, chaque nuit' },
    ]),
    h2('Première solution : les batteries'),
    p('Elles baissent de prix, elles tiennent dans un conteneur, elles réagissent en un clin d’œil. Pour passer un nuage ou une heure de pointe, elles sont imbattables. Pour passer la nuit, l’addition change de nature : il faut acheter de quoi stocker toute la consommation nocturne, plus une marge pour les jours gris, plus une marge pour l’usure. Et les panneaux doivent produire, en journée, de quoi alimenter les machines et remplir le stock en même temps. On ne double pas l’installation. On la triple, et l’on s’arrête encore avant la semaine de pluie.'),
    p('Un exploitant m’a fait cette remarque : ses batteries valaient plus cher que les ordinateurs qu’elles protégeaient. Il le disait sans se plaindre, comme on parle d’une assurance.'),
    h2('Deuxième solution : le réseau'),
    p('C’est celle que tout le monde emploie et dont personne ne se vante. Le jour, on consomme son soleil ; la nuit, on se branche. Sur l’année, les compteurs peuvent s’équilibrer, et l’on affiche alors un bilan « cent pour cent solaire » qui est exact en comptabilité et faux à minuit. À minuit, le courant vient de ce qui tourne à minuit : du vent s’il y en a, de l’eau s’il en reste dans les barrages, du gaz, du charbon.'),
    p('Je ne condamne pas ce compte annuel. Il a financé beaucoup de panneaux. Mais il cache l’heure, et c’est à l’heure que se décident les centrales à construire. Quelques gros clients, ailleurs dans le monde, commencent à demander des certificats heure par heure. Nous ferions bien d’apprendre à les calculer avant qu’on nous les réclame.'),
    h2('Troisième solution : travailler quand il fait jour'),
    p('Tous les calculs ne sont pas pressés. Une page doit s’afficher maintenant ; un paiement aussi. Mais l’entraînement d’un modèle, le rendu d’un film d’animation, la sauvegarde hebdomadaire, la météo de dans dix jours peuvent attendre que le soleil monte. Les boulangers chauffent leur four au moment qui les arrange, et la pâte lève quand même.'),
    p('Une équipe de chercheurs avec qui j’ai passé une semaine a écrit un ordonnanceur minuscule : quelques centaines de lignes qui regardent la prévision d’ensoleillement et retiennent les tâches patientes. Les premiers jours, les utilisateurs ont râlé. Puis on leur a donné deux boutons, « tout de suite » et « au soleil », avec le prix affiché sous chacun. La plupart choisissent le second sans y penser. Le plus dur a été d’écrire le texte des boutons.'),
    p('Il y a une limite, que l’honnêteté commande de dire. Une machine éteinte la nuit ne rembourse pas son achat. Plus le matériel est cher, plus son propriétaire voudra qu’il serve sans relâche, et les puces d’intelligence artificielle sont très chères. Le calcul au soleil convient aux machines modestes et aux gens patients. Cela fait déjà du monde.'),
    h2('Ce qu’il faudrait afficher'),
    p('Quand un centre de données s’annonce « vert », posez-lui trois questions. Quelle part de votre courant était renouvelable à minuit, hier ? Combien d’heures tenez-vous sans le réseau, et avec quoi ? Où part la chaleur ? La troisième mène à une autre histoire, celle de ', a('/articles/refroidir-sans-assoiffer', 'l’eau que l’on évapore pour refroidir'), '.'),
    p('Nous avons un ciel que beaucoup nous envient. Il serait dommage d’en tirer un slogan quand on peut en tirer un emploi du temps.'),
  ),
}
