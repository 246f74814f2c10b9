/** The words after `?fait=`: what an endpoint says it did, and so what its page answers. */
export const done = {
  commentHeld: 'commentaire-en-attente',
  commentPublished: 'commentaire-publie',
  subscribed: 'abonnement',
  applied: 'candidature',
  linkSent: 'lien-envoye',
  confirmed: 'confirme',
  unsubscribed: 'desabonne',
  previewNoted: 'note-envoyee',
  previewApproved: 'relu-et-approuve',
  submitted: 'soumis',
  renewed: 'nouveau-lien',
  textReceived: 'texte-recu',
  cosigned: 'cosigne',
  notCosigned: 'non-cosigne',
} as const
