import type { siteSettings } from '@/lib/pages'

/** What the owner calls the site, as every page shows it. */
export type SiteSettings = Awaited<ReturnType<typeof siteSettings>>
