import { links } from '@/components/site/links'
import { leavePreviewNote, previewNoteInput } from '@/lib/articles'
import { endpoint } from '@/lib/http'
import { done } from '@/lib/http/done'

export const { POST, GET } = endpoint({ form: 'preview-note', schema: previewNoteInput, command: leavePreviewNote, page: ({ jeton = '' }) => links.preview(jeton), done: done.previewNoted, limit: 'preview' })
