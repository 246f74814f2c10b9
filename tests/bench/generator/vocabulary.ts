/** What the generated texts are made of. Each article takes a few of these words as its subject, so that a search for two of them finds some articles and not all. */

const words = (text: string): readonly string[] => text.trim().split(/\s*,\s*/)

export const masculine = words(`
réseau, câble, pylône, serveur, logiciel, atelier, marché, port, barrage, champ, village, quartier, hôpital, lycée, chantier, tribunal, guichet, carnet,
téléphone, écran, clavier, capteur, compteur, panneau, moteur, camion, bateau, entrepôt, dock, quai, tunnel, pont, sentier, verger, puits, canal, réservoir,
climat, soleil, vent, orage, été, hiver, printemps, budget, salaire, loyer, impôt, crédit, emprunt, contrat, brevet, décret, règlement, formulaire, registre,
cadastre, recensement, sondage, rapport, manuel, dictionnaire, journal, magazine, roman, théâtre, cinéma, musée, concert, festival, stade, tournoi, entraîneur,
médecin, infirmier, pharmacien, notaire, avocat, juge, maire, instituteur, ingénieur, mécanicien, électricien, plombier, menuisier, tailleur, tisserand, potier,
boulanger, pêcheur, berger, apiculteur, semis, engrais, blé, olivier, amandier, safran, argan, miel, poisson, sel, cuivre, phosphate, lithium, béton, verre, papier,
plastique, coton, cuir, tapis, zellige, algorithme, modèle, protocole, satellite, routeur, drone, robot, prototype, laboratoire, incubateur, investisseur, concurrent`)

export const feminine = words(`
fibre, antenne, donnée, panne, mémoire, batterie, éolienne, turbine, centrale, ligne, route, rue, place, gare, frontière, douane, usine, fabrique, coopérative, boutique,
banque, monnaie, facture, subvention, taxe, dette, enquête, mesure, carte, adresse, serrure, caméra, lampe, fenêtre, cour, terrasse, médina, montagne, vallée, plaine,
oasis, dune, forêt, rivière, source, pluie, sécheresse, crue, neige, récolte, semence, serre, ruche, abeille, chèvre, brebis, laine, soie, poterie, teinture, broderie,
école, université, bibliothèque, thèse, leçon, classe, langue, traduction, grammaire, calligraphie, chanson, pièce, exposition, peinture, photographie, radio, télévision,
presse, lettre, dépêche, rumeur, loi, réforme, élection, commune, province, région, capitale, banlieue, maison, cuisine, cantine, clinique, ambulance, vaccination,
grossesse, retraite, pension, grève, association, fondation, ingénieure, chercheuse, entrepreneuse, agricultrice, infirmière, magistrate, couturière, plateforme,
application, sauvegarde, norme, licence, archive, encyclopédie, statistique, interface, puce, machine, imprimante, boussole, horloge, voile, ancre, digue, écluse`)

export const places = words(`
Rabat, Casablanca, Fès, Meknès, Tanger, Tétouan, Oujda, Nador, Agadir, Marrakech, Essaouira, Safi, El Jadida, Kénitra, Larache, Chefchaouen, Ifrane, Azrou, Midelt, Errachidia,
Ouarzazate, Zagora, Tata, Guelmim, Tiznit, Taroudant, Béni Mellal, Khouribga, Settat, Berrechid, Benguerir, Azilal, Khénifra, Taza, Al Hoceïma, Berkane, Figuig, Bouarfa,
Dakhla, Laâyoune, Tarfaya, Asilah, Ouezzane, Sefrou, Imouzzer, Demnate, Tinghir, Skoura, Merzouga, Sidi Ifni, Mohammédia, Salé, Témara, Skhirat, Azemmour, Oualidia,
Dakar, Tunis, Alger, Lyon, Marseille, Lille, Nantes, Bruxelles, Genève, Montréal`)

export const firstNames = words(`
Salma, Youssef, Inès, Omar, Nadia, Mehdi, Aïcha, Rachid, Leïla, Karim, Samira, Hamza, Houda, Anas, Zineb, Driss, Fatima, Ilyas, Kenza, Amine, Sofia, Bilal, Meryem, Hicham,
Loubna, Tarik, Ghita, Nabil, Sanae, Othmane, Claire, Julien, Élise, Thomas, Camille, Nicolas, Manon, Hugo, Amadou, Awa, Moussa, Fatou, Ibrahima, Coumba`)

export const lastNames = words(`
Berrada, Amrani, Tahiri, Lahlou, El Fassi, Ouazzani, Naciri, Haddad, Cherkaoui, Bennani, Alaoui, Idrissi, Tazi, Benjelloun, Chraïbi, Sebti, Filali, Bouazza, Kabbaj, Mansouri,
Ziani, Rahmouni, Skalli, Guessous, Belkacem, Hamdi, Jaouhari, Moutawakil, Saïdi, Yacoubi, Martin, Bernard, Petit, Moreau, Laurent, Garnier, Diop, Ndiaye, Sarr, Fall`)

export const adjectives = words('fragile, publique, discrète, ancienne, lente, coûteuse, utile, visible, locale, silencieuse, ordinaire, difficile, commune, fidèle, rare, nécessaire, modeste, collective')

export const months = words('janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre')

/** Parts of names that nobody bears: a long tail of words that stand in very few articles each. */
export const syllables = words('ba, ker, mou, zel, tari, san, dou, fel, gha, rim, lou, nas, tif, wa, yor, chem, bra, ist, olm, dar, vé, quin, sol, mar, ten, pio, rac, hul, jad, net')

/** Sentences: {le} {du} {au} are a noun of the article's subject with its article, the rest says what it is. */
export const sentences: readonly string[] = [
  '{le} arrive à {lieu} un matin de {mois}, et personne ne sait encore à qui {le} appartient.',
  'À {lieu}, on compte {nombre} familles qui dépendent {du}.',
  '{nom} a passé {petit} ans à comprendre pourquoi {le} manque toujours au même moment.',
  'Sans {le}, dit {nom}, il ne reste que {le} et beaucoup de patience.',
  'Le rapport tient en {nombre} pages et ne dit pas un mot {du}.',
  'On avait promis {le} pour {mois}, puis pour l’année suivante, puis plus rien.',
  'Il faut {petit} heures de route pour aller {du} jusqu’{au}.',
  '{nom} montre {le}, hausse les épaules et reprend son travail.',
  'La solution {marque} coûte moins cher, mais elle suppose que {le} soit déjà en place.',
  'Tout le monde parle {du} ; presque personne n’a regardé {le} de près.',
  'Depuis {mois}, {le} fonctionne un jour sur {petit}, et l’on s’organise autour {du}.',
  'Les habitants de {lieu} préfèrent {le}, qui est plus {adj} et qui se répare sur place.',
  '« Nous n’avons pas attendu {le} », raconte {nom}, « nous avons appris à faire avec {le}. »',
  'Entre {lieu} et {lieu}, {nombre} kilomètres séparent {le} {du}.',
  'La commune a voté {nombre} mille dirhams pour {le}, sans dire qui s’en occuperait.',
  'Ce que {le} change à la vie quotidienne se mesure mal : une heure gagnée, une dispute évitée.',
  'Le soir, {le} s’éteint et {le} reprend sa place, {adj}, au milieu de la pièce.',
  '{nom} et {nom} tiennent le même registre depuis {petit} ans, et leurs chiffres ne concordent pas.',
  'Personne ne conteste {le} ; c’est la manière dont {le} a été choisi qui divise {lieu}.',
  'On trouve {le} dans une salle sans fenêtre, derrière la porte {du}.',
  'Le prix {du} a doublé en {petit} ans, pendant que celui {du} ne bougeait pas.',
  'À la question de savoir qui paiera, la réponse est toujours la même : {le}.',
  'Il y a dans {le} quelque chose de {adj} que les comparaisons avec {lieu} ne rendent pas.',
  'Le procédé {marque} vient d’ailleurs ; il a fallu {nombre} essais pour l’accorder {au}.',
  'Quand {le} tombe en panne, c’est {nom} qu’on appelle, et {nom} vient avec {le}.',
  'Aucune école n’enseigne {le}, mais {nombre} jeunes de {lieu} en vivent.',
  'Les données disent le contraire : {le} recule, et {le} avec lui.',
  'Pour {nom}, la question n’est pas technique : elle touche {au}, donc à la confiance.',
  'Le premier essai a échoué en {mois} ; le deuxième a tenu {petit} semaines.',
  'Reste {le}, dont il faudra bien parler un jour, et que chacun remet {au}.',
]

export const comments: readonly string[] = [
  'Merci pour cet article. À {lieu} nous avons connu la même chose avec {le}, et il a fallu {petit} ans.',
  'Je ne suis pas d’accord sur {le} : le problème vient {du}, comme toujours.',
  'Très juste. Il manque un mot {du}, qui compte pourtant beaucoup chez nous.',
  'Ma mère travaillait {au}. Elle aurait aimé lire ces lignes.',
  'Pourriez-vous donner la source pour {le} ? Le chiffre me paraît élevé.',
  'On oublie que {le} existait déjà à {lieu} bien avant {mois}.',
  'Bravo à {nom}. Quand viendrez-vous voir {le} à {lieu} ?',
]
