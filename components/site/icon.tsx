/** Outlines from the Lucide set (ISC), as plain SVG: its React components need a runtime that readers do not load. */
const outlines = {
  search: ['m21 21-4.34-4.34', 'M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0Z'],
  menu: ['M4 5h16', 'M4 12h16', 'M4 19h16'],
  close: ['M18 6 6 18', 'm6 6 12 12'],
  link: ['M10 13a5 5 0 0 0 7.54.54l3-3a5 5 0 0 0-7.07-7.07l-1.72 1.71', 'M14 11a5 5 0 0 0-7.54-.54l-3 3a5 5 0 0 0 7.07 7.07l1.71-1.71'],
  share: ['M21 5a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z', 'M9 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z', 'M21 19a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z', 'm8.59 13.51 6.83 3.98', 'm15.41 6.51-6.82 3.98'],
  mail: ['m22 7-8.99 5.73a2 2 0 0 1-2.01 0L2 7', 'M4 4h16a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2Z'],
  moon: ['M20.99 12.49a9 9 0 1 1-9.48-9.48 7 7 0 0 0 9.48 9.48Z'],
  sun: ['M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z', 'M12 2v2', 'M12 20v2', 'm4.93 4.93 1.41 1.41', 'm17.66 17.66 1.41 1.41', 'M2 12h2', 'M20 12h2', 'm6.34 17.66-1.41 1.41', 'm19.07 4.93-1.41 1.41'],
  check: ['M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0Z', 'm9 12 2 2 4-4'],
  alert: ['M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0Z', 'M12 8v4', 'M12 16h.01'],
  left: ['m12 19-7-7 7-7', 'M19 12H5'],
  right: ['M5 12h14', 'm12 5 7 7-7 7'],
  external: ['M7 7h10v10', 'M7 17 17 7'],
} as const

export type IconName = keyof typeof outlines

/** A picture beside words, or inside a control that has a name of its own: never read aloud. */
export function Icon({ name, className = 'size-5' }: { name: IconName; className?: string }) {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" className={`shrink-0 ${className}`}>
      {outlines[name].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  )
}

/** The eight-pointed star, the magazine's mark. */
export function Mark({ className = 'size-7' }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" fill="currentColor" aria-hidden="true" className={`shrink-0 text-accent ${className}`}>
      <path fillRule="evenodd" d="M16 0l4.7 4.7h6.6v6.6L32 16l-4.7 4.7v6.6h-6.6L16 32l-4.7-4.7H4.7v-6.6L0 16l4.7-4.7V4.7h6.6zM16 10.8a5.2 5.2 0 1 0 0 10.4 5.2 5.2 0 0 0 0-10.4z" />
    </svg>
  )
}
