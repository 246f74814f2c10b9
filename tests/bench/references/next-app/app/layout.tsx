import type { ReactNode } from 'react'

export const metadata = { title: 'A page without a database', description: 'As much text as an article.' }

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <body>{children}</body>
    </html>
  )
}
