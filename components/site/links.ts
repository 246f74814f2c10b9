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
  propose: '/devenir-contributeur#candidature',
  newsletter: '/newsletter',
  signIn: '/connexion',
  preview: (token: string): string => `/apercu/${encodeURIComponent(token)}`,
  privacy: '/politique-de-confidentialite',
  legal: '/mentions-legales',
  about: '/a-propos',
  guidelines: '/ecrire-pour-nous',
  rss: '/rss.xml',
} as const

/** Endpoints that take forms. They never change: a page kept since last year must still be able to post. */
export const endpoints = {
  comment: (slug: string): string => `/articles/${slug}/commentaires`,
  subscribe: '/newsletter/abonnement',
  confirm: '/newsletter/confirmer/valider',
  unsubscribe: '/newsletter/desabonnement/valider',
  apply: '/devenir-contributeur/candidature',
  signIn: '/connexion/lien',
  previewNote: (token: string): string => `/apercu/${encodeURIComponent(token)}/note`,
  previewApproval: (token: string): string => `/apercu/${encodeURIComponent(token)}/accord`,
  enter: '/connexion/ouvrir/valider',
} as const
