// The published texts, the most recent first.

import { article as aLaVitesseDuCarnetDeCommandes } from './a-la-vitesse-du-carnet-de-commandes'
import { article as aTangerLeLogicielPartParLaMer } from './a-tanger-le-logiciel-part-par-la-mer'
import { article as cablesSousMarins } from './cables-sous-marins'
import { article as elogeDeLEcranFele } from './eloge-de-l-ecran-fele'
import { article as jAiQuitteParis } from './j-ai-quitte-paris-pour-coder-a-oujda'
import { article as lAntenneQuiBuvaitDuGasoil } from './l-antenne-qui-buvait-du-gasoil'
import { article as lEcrivainePublique } from './l-ecrivaine-publique-a-un-mot-de-passe'
import { article as laFibreSArrete } from './la-fibre-s-arrete-au-dernier-virage'
import { article as leCarnetDeCredit } from './le-carnet-de-credit'
import { article as lePointDEchange } from './le-point-d-echange'
import { article as publierLeCode } from './publier-le-code-des-administrations'
import { article as quiPossedeLAdresse } from './qui-possede-l-adresse-de-votre-maison'
import { article as refroidirSansAssoiffer } from './refroidir-sans-assoiffer'
import { article as uneIaQuiParleDarija } from './une-ia-qui-parle-darija'
import { article as uneNuitDeCalcul } from './une-nuit-de-calcul'
import { article as vingtTroisDatacenters } from './vingt-trois-datacenters'
import type { DemoArticle } from '../types'

export const articles: DemoArticle[] = [
  vingtTroisDatacenters,
  cablesSousMarins,
  publierLeCode,
  uneNuitDeCalcul,
  laFibreSArrete,
  aTangerLeLogicielPartParLaMer,
  refroidirSansAssoiffer,
  uneIaQuiParleDarija,
  lEcrivainePublique,
  leCarnetDeCredit,
  lePointDEchange,
  quiPossedeLAdresse,
  aLaVitesseDuCarnetDeCommandes,
  jAiQuitteParis,
  lAntenneQuiBuvaitDuGasoil,
  elogeDeLEcranFele,
]
