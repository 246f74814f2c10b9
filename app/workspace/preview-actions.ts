import type { PreviewActions } from '@/components/studio/previews/link-actions'
import { passNoteOnAction, renewPreviewAction, revokePreviewAction, sharePreviewAction } from '@/lib/articles/previews/actions'

/** The server action behind each thing that may be done with preview links. */
export const previewActions: PreviewActions = { share: sharePreviewAction, renew: renewPreviewAction, revoke: revokePreviewAction, passOn: passNoteOnAction }
