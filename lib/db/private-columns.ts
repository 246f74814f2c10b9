/** Columns that never leave by accident: addresses and hashes of secrets. */
export const privateColumns = {
  user: { email: true },
  session: { sessionToken: true },
  account: { access_token: true, refresh_token: true, id_token: true },
  verificationToken: { token: true, identifier: true },
  application: { email: true },
  comment: { email: true, fingerprint: true },
  subscriber: { email: true, confirmHash: true, unsubscribeHash: true },
  previewLink: { email: true, tokenHash: true },
  unsignedText: { email: true, secretHash: true, confirmHash: true, network: true },
  coauthor: { email: true, tokenHash: true },
  consent: { subject: true, proof: true },
} as const
