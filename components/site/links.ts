/** Addresses of public pages, in one place. */
export const links = {
  home: '/',
  article: (slug: string): string => `/articles/${slug}`,
  corrections: (slug: string): string => `/articles/${slug}/corrections`,
  section: (slug: string): string => `/rubriques/${slug}`,
  author: (slug: string): string => `/auteurs/${slug}`,
  authors: '/auteurs',
  search: '/recherche',
  searchFor: (words: string): string => `/recherche?q=${encodeURIComponent(words)}`,
  suggestions: '/recherche/suggestions',
  become: '/devenir-contributeur',
  propose: '/devenir-contributeur#candidature',
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
  cosign: '/co-signature/accepter',
  notCosign: '/co-signature/refuser',
  apply: '/devenir-contributeur/candidature',
  signIn: '/connexion/lien',
  enter: '/connexion/ouvrir/valider',
} as const
