/** States the status of a page that is no 200; the front applies it and takes it out. */
export function PageStatus({ code }: { code: 308 | 404 | 410 | 429 }) {
  return <meta name="x-status" content={String(code)} />
}

/** States where a page went: a path of this site, or another site's address. */
export function PageLocation({ to }: { to: string }) {
  return <meta name="x-location" content={to} />
}
