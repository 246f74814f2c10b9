import { RevisionPage } from '@/app/workspace/revision-page'
import { workspacePage } from '@/app/workspace/entering'

export default workspacePage('staff', ({ id, number }) => `/redaction/articles/${id}/revisions/${number}`, async ({ actor, params }) => (
  <RevisionPage actor={actor} id={params.id ?? ''} number={params.number ?? ''} base="/redaction" />
))
