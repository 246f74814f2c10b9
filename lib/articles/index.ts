/**
 * Articles: an identity with a workflow, whose content lives in revisions. The rest
 * of the product comes in here; only the browser takes `readiness` by its own file.
 */
export type { ArticleCard, Byline, SectionLabel } from './card'
export type { Hero, WorkingText } from './working-text'

export { transitions, statuses, type ArticleStatus, type Need, type Transition, type Verb, type When, type Who } from './transitions'
export { isPublic, mayStart, type Locked } from './policy'
export { readiness, isReady, minimumWords, type Check, type ReadinessKey } from './readiness'
export { licenceVersion, licenceWording } from './licence'
export { deskTabs, type DeskQuery, type DeskTab } from './schema'
export { articlePath } from './slugs'

export { createArticle } from './starting'
export { saveText, type Saved } from './writing'
export type { SaveConflict } from './stale'
export { nameRevision, saveVersion } from './naming'
export { restoreRevision } from './restoring'
export { submitForReview, resubmit, withdrawSubmission } from './submitting'
export { takeSubmission, sendBack, decline, acceptArticle } from './reviewing'
export { tickPoint, untickPoint } from './asking'
export { publishArticle, beginCorrection, abandonCorrection } from './publishing'
export { unpublish, putBack } from './unpublishing'
export { trashDraft, restoreDraft } from './trashing'
export { turnSuggestingOn, turnSuggestingOff, type Suggesting } from './suggesting'
export type { Moved } from './moving'

export { homePage, type HomePage } from './reading/home'
export { publicArticle, type PublicArticle, type PublicArticleAnswer } from './reading/article'
export { sectionPage, authorPage, allAuthors, type SectionPage, type AuthorPage } from './reading/lists'
export { feedArticles, sitemapArticles, type FeedArticle } from './reading/feeds'
export { cardsById } from './reading/cards'
export { publicSql } from './reading/public'

export { myArticles, type MyArticle } from './desk/mine'
export { deskQueue, type DeskQueue, type DeskRow } from './desk/queue'
export { workingText, type TextInWork, type Permission, type OpenReview } from './desk/text'
export { photosForText } from './desk/photos'
export { inviteCoauthor, removeCoauthor, acceptCosigning, declineCosigning, moveByline, cosigners, invitationBehind, coauthorAnswered, coauthorInvited, coauthorRemind, type Cosigners, type Invitation } from './cosigning'
export { publicCorrections, correctionsPath, type PublicCorrection, type PublicCorrections } from './corrections'
export { queueDigests, sendDigest } from './telling'
export { articleTimeline, type Timeline } from './following'
export { articleHistory, type HistoryRow } from './desk/history'
export { revisionsOf, revision, type RevisionPage, type RevisionRow, type ReadRevision } from './desk/revisions'
export { comparison, type Comparison, type ComparedRevision } from './desk/comparison'

export { openThread, reply, editNote, deleteNote, resolveThread, reopenThread, threadsOf, openThreadCounts, openThreadsOf, noteWritten, type Threads, type ReadThread, type ReadNote, type PersonOfText } from './notes'

export { articleMoved } from './jobs'
