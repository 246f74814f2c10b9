/**
 * What each route of `app/` answers to a GET of each kind of person. A route that is not
 * here fails the test. Words in the order: nobody, reader, author, colleague, editor, admin, suspended.
 */
export const people = ['anonymous', 'reader', 'author', 'colleague', 'editor', 'admin', 'suspended'] as const
export type Who = (typeof people)[number]

/**
 * page:     200 with what was asked
 * form:     303 to the page of a form (an endpoint is posted to)
 * sign-in:  sent to /connexion
 * refused:  a page that says so
 * absent:   404
 * locked:   405, only posts are taken
 * onward:   sent to the editors' queue, which decides
 */
export type Answer = 'page' | 'form' | 'sign-in' | 'refused' | 'absent' | 'locked' | 'onward'

const everybody = (answer: Answer) => people.map(() => answer)
const row = (words: string) => words.split(' ') as Answer[]
const writers = row('sign-in refused page page page page sign-in')
const staff = row('sign-in refused refused refused page page sign-in')
const admins = row('sign-in refused refused refused refused page sign-in')
/** A text of the author's: to the colleague it does not exist. */
const itsAuthor = row('sign-in refused page absent page page sign-in')
const itsEditors = row('sign-in refused refused refused page page sign-in')

export const routes: Record<string, Answer[]> = {
  '/': everybody('page'),
  '/[page]': everybody('page'),
  '/articles/[slug]': everybody('page'),
  '/articles/[slug]/corrections': everybody('page'),
  '/articles/[slug]/commentaires': everybody('form'),
  '/auteurs': everybody('page'),
  '/auteurs/[slug]': everybody('page'),
  '/rubriques/[slug]': everybody('page'),
  '/recherche': everybody('page'),
  '/recherche/suggestions': everybody('page'),
  '/introuvable': everybody('absent'),
  '/connexion': everybody('page'),
  '/connexion/lien': everybody('form'),
  '/connexion/ouvrir': everybody('page'),
  '/connexion/ouvrir/valider': everybody('form'),
  '/connexion/sortir': everybody('form'),
  '/devenir-contributeur': everybody('page'),
  '/devenir-contributeur/candidature': everybody('form'),
  '/ecrire': everybody('page'),
  /** Behind a secret that nobody has here. */
  '/ecrire/[secret]': everybody('absent'),
  '/ecrire/simple': everybody('page'),
  '/ecrire/simple/envoyer': everybody('form'),
  '/ecrire/confirmer': everybody('page'),
  '/ecrire/confirmer/valider': everybody('form'),
  '/ecrire/confirmer/renouveler': everybody('form'),
  '/newsletter': everybody('page'),
  '/newsletter/abonnement': everybody('form'),
  '/newsletter/confirmer': everybody('page'),
  '/newsletter/confirmer/valider': everybody('form'),
  '/newsletter/desabonnement': everybody('page'),
  '/newsletter/desabonnement/valider': everybody('form'),
  '/newsletter/desabonnement/en-un-clic/[jeton]': everybody('form'),
  /** Of a token that opens nothing: for everybody the same. */
  '/apercu/[jeton]': everybody('absent'),
  '/apercu/[jeton]/note': everybody('form'),
  '/apercu/[jeton]/accord': everybody('form'),
  '/co-signature': everybody('page'),
  '/co-signature/accepter': everybody('form'),
  '/co-signature/refuser': everybody('form'),
  '/robots.txt': everybody('page'),
  '/rss.xml': everybody('page'),
  '/sitemap.xml': everybody('page'),
  '/accent.css': everybody('page'),
  '/zellige/[...path]': everybody('page'),
  '/carte/[palette]/[field]/[seed]': everybody('page'),
  '/media/[...key]': everybody('absent'),
  '/api/health': everybody('page'),
  '/api/ready': everybody('page'),
  /** To no person, whoever they are: only to who brings METRICS_TOKEN, which is not set here. */
  '/api/metrics': everybody('absent'),
  '/api/auth/[...nextauth]': everybody('absent'),
  '/api/medias': everybody('locked'),
  '/api/ecrire/[secret]': everybody('locked'),
  '/api/ecrire/[secret]/images': everybody('locked'),
  '/api/articles/[id]/texte': everybody('locked'),
  '/api/articles/[id]/lecture': everybody('locked'),
  '/api/articles/[id]/images': row('absent absent page absent page page absent'),
  '/api/articles/[id]/notes': row('absent absent page absent page page absent'),
  '/api/articles/[id]/notes/[thread]': everybody('locked'),
  '/api/articles/[id]/notes/[thread]/[note]': everybody('locked'),
  '/api/articles/[id]/notes/[thread]/resolution': everybody('locked'),

  '/espace': writers,
  '/espace/profil': writers,
  '/espace/propositions': writers,
  '/espace/propositions/nouvelle': writers,
  /** Asked for with the id of a text: no proposal of anybody's. */
  '/espace/propositions/[id]': row('sign-in refused absent absent absent absent sign-in'),
  '/espace/articles/[id]': itsAuthor,
  '/espace/articles/[id]/parcours': itsAuthor,
  '/espace/articles/[id]/revisions': itsAuthor,
  '/espace/articles/[id]/revisions/[number]': itsAuthor,
  '/redaction': everybody('onward'),
  '/redaction/soumissions': staff,
  '/redaction/tableau': staff,
  '/redaction/etiquettes': staff,
  '/redaction/propositions': staff,
  '/redaction/articles': staff,
  '/redaction/calendrier': staff,
  '/redaction/articles/[id]': itsEditors,
  '/redaction/articles/[id]/revisions': itsEditors,
  '/redaction/articles/[id]/revisions/[number]': itsEditors,
  '/redaction/candidatures': staff,
  '/redaction/commentaires': staff,
  '/redaction/rubriques': staff,
  '/redaction/pages': staff,
  '/redaction/pages/[slug]': staff,
  '/redaction/personnes': staff,
  '/redaction/reglages': admins,
  '/redaction/journal': staff,
  '/redaction/journal/export': row('absent absent absent absent page page absent'),
  '/redaction/statistiques': staff,
}
