import { ComparisonPage } from '@/app/workspace/comparison-page'
import { workspacePage } from '@/app/workspace/entering'

export default workspacePage('author', ({ id }) => `/espace/articles/${id}/revisions`, async ({ actor, params, query }) => (
  <ComparisonPage actor={actor} id={params.id ?? ''} query={query} base="/espace" />
))
