import type { AdviceKey } from '@/lib/articles/advice/advice'

/** The field that follows each point: links to these work from anywhere on the article's page. */
export const adviceField: Record<AdviceKey, string> = { headline: 'titre', standfirst: 'chapo', hero: 'figure-0', heroCredit: 'figure-0', internalLink: 'corps' }
