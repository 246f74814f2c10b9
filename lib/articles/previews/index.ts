/** Preview links: somebody without an account reads a text in work, leaves notes, approves it. */
export { previewLimits, terms, usualTerm } from './limits'
export { previewNoteInput, approvalInput } from './schema'
export { sharePreview, renewPreview, revokePreview, type Shared } from './sharing'
export { previewBehind, type Preview, type PreviewedArticle } from './reading'
export { leavePreviewNote, passNoteOn } from './noting'
export { approvePreview, type Approved } from './approving'
export { previewsOf, type Previews, type PreviewRow } from './listing'
export { previewShared, previewApproved } from './jobs'
