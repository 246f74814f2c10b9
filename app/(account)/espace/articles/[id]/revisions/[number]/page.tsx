import { RevisionPage } from '@/app/workspace/revision-page'
import { workspacePage } from '@/app/workspace/entering'

export default workspacePage('author', ({ id, number }) => `/espace/articles/${id}/revisions/${number}`, async ({ actor, params }) => (
  <RevisionPage actor={actor} id={params.id ?? ''} number={params.number ?? ''} base="/espace" />
))
