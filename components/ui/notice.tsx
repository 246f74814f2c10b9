import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import type { ReactNode } from 'react'

const tones = {
  success: { icon: CircleCheck, look: 'bg-success-tint text-success' },
  danger: { icon: CircleAlert, look: 'bg-danger-tint text-danger' },
  note: { icon: Info, look: 'bg-saffron-tint text-saffron' },
  plain: { icon: Info, look: 'bg-wash text-muted' },
} as const

/** A sentence that stands out on its page. */
export function Notice({ tone = 'plain', children, className = '' }: { tone?: keyof typeof tones; children: ReactNode; className?: string }) {
  const { icon: Icon, look } = tones[tone]
  return (
    <div className={`flex gap-3 rounded-box px-4 py-3 text-md ${look} ${className}`}>
      <Icon size={18} className="mt-0.5 shrink-0" aria-hidden="true" />
      <div className="min-w-0">{children}</div>
    </div>
  )
}
