/** Addresses of public pages, in one place. */
export const links = {
  home: '/',
  article: (slug: string): string => `/articles/${slug}`,
  section: (slug: string): string => `/rubriques/${slug}`,
  author: (slug: string): string => `/auteurs/${slug}`,
  authors: '/auteurs',
  search: '/recherche',
  searchFor: (words: string): string => `/recherche?q=${encodeURIComponent(words)}`,
  suggestions: '/recherche/suggestions',
  become: '/devenir-contributeur',
  propose: '/ecrire',
  proposePlainly: '/ecrire/simple',
  confirmText: '/ecrire/confirmer',
  introduce: '/devenir-contributeur#candidature',
  newsletter: '/newsletter',
  signIn: '/connexion',
  privacy: '/politique-de-confidentialite',
  legal: '/mentions-legales',
  about: '/a-propos',
  rss: '/rss.xml',
} as const

/** Endpoints that take forms. They never change: a page kept since last year must still be able to post. */
export const endpoints = {
  comment: (slug: string): string => `/articles/${slug}/commentaires`,
  subscribe: '/newsletter/abonnement',
  confirm: '/newsletter/confirmer/valider',
  unsubscribe: '/newsletter/desabonnement/valider',
  apply: '/devenir-contributeur/candidature',
  proposePlainly: '/ecrire/simple/envoyer',
  confirmText: '/ecrire/confirmer/valider',
  renewLink: '/ecrire/confirmer/renouveler',
  signIn: '/connexion/lien',
  enter: '/connexion/ouvrir/valider',
} as const
