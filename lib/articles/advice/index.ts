/** What is worth a look before publication: advice, links, texts alike, what others will show of it. Conditions are `readiness`. */
export { adviceFor, lengths, type Advice, type AdviceKey } from './advice'
export { checkLinks, linksChecked, mostLinks, type AskedLinks } from './checking-links'
export { beforePublication, type BeforePublication, type CheckedLink } from './before-publication'
export type { Duplicate } from './duplicates'
