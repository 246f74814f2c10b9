// Everything the demo magazine is filled with; the seeding command reads only this.

export { applications } from './applications'
export { articles } from './articles'
export { comments } from './comments'
export { corrections } from './corrections'
export { desk } from './desk'
export { candidates } from './desk/candidates'
export { checklists, labels, views } from './desk/tools'
export { pages } from './pages'
export { people } from './people'
export { proposals } from './proposals'
export { settings } from './settings'
export type {
  DemoApplication,
  DemoArticle,
  DemoCandidate,
  DemoComment,
  DemoCorrection,
  DemoDeskText,
  DemoHour,
  DemoPage,
  DemoPerson,
  DemoProposal,
  DemoProposalStep,
  DemoSettings,
  Field,
  SectionSlug,
} from './types'
