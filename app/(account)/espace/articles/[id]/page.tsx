import { workspacePage } from '@/app/workspace/entering'
import { WritingPage } from '@/app/workspace/writing-page'

export default workspacePage('author', ({ id }) => `/espace/articles/${id}`, async ({ actor, params }) => <WritingPage actor={actor} id={params.id ?? ''} base="/espace" />)
