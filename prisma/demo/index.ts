// Everything the demo magazine is filled with; the seeding command reads only this.

export { applications } from './applications'
export { articles } from './articles'
export { comments } from './comments'
export { desk } from './desk'
export { pages } from './pages'
export { people } from './people'
export { settings } from './settings'
export type {
  DemoApplication,
  DemoArticle,
  DemoComment,
  DemoDeskText,
  DemoPage,
  DemoPerson,
  DemoSettings,
  Field,
  SectionSlug,
} from './types'
