/** The eight-pointed star, the magazine's mark. */
export function Mark({ className = 'size-6' }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" fill="currentColor" aria-hidden="true" className={`shrink-0 text-accent ${className}`}>
      <path fillRule="evenodd" d="M16 0l4.7 4.7h6.6v6.6L32 16l-4.7 4.7v6.6h-6.6L16 32l-4.7-4.7H4.7v-6.6L0 16l4.7-4.7V4.7h6.6zM16 10.8a5.2 5.2 0 1 0 0 10.4 5.2 5.2 0 0 0 0-10.4z" />
    </svg>
  )
}
