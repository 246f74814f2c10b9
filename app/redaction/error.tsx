'use client'
import { Failed } from '@/components/studio/failed'

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <Failed reference={error.digest} retry={reset} />
}
