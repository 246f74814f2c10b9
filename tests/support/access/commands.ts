/**
 * Who may call which command, and what the others are told. Every exported function of
 * the domain that takes an actor first stands here; one that does not fails the test.
 */
import * as articles from '@/lib/articles'
import { anonymous, type Actor } from '@/lib/actor'
import { duplicatesOf } from '@/lib/articles/advice/duplicates'
import { deskFilters } from '@/lib/articles/desk/schema'
import { deskQuery } from '@/lib/articles/schema'
import { settleText } from '@/lib/articles/shared/settling'
import { requestSignInLink } from '@/lib/auth/requesting'
import { db } from '@/lib/db'
import * as comments from '@/lib/comments'
import * as media from '@/lib/media'
import * as newsletter from '@/lib/newsletter'
import * as pages from '@/lib/pages'
import * as people from '@/lib/people'
import * as proposals from '@/lib/proposals'
import * as record from '@/lib/record'
import * as submissions from '@/lib/submissions'
import { anAddress } from '../audience'
import { aBody, aByline } from '../builders'
import { inDays } from '../days'
import { aPicture } from '../pictures'
import { aPitch } from '../proposals'
import { aSave, aSubmission, anUnsignedText, submittedToken } from '../unsigned'
import { kinds, type Kind, type World } from './world'

/** `null`: a query that answers nothing, as if the thing did not exist. */
export type Told = 'yes' | 'forbidden' | 'not-found' | 'conflict' | 'null'
export type Row = {
  may: Record<Kind, Told>
  /** Makes what the call needs, and answers the call. */
  prepare: (world: World) => Promise<(actor: Actor) => Promise<unknown>>
}

/** One word for each kind, in the order of `kinds`: nobody, reader, author, colleague, editor, admin, suspended. */
const told = (words: string): Record<Kind, Told> => Object.fromEntries(words.split(' ').map((word, n) => [kinds[n], word])) as Record<Kind, Told>

const everybody = told('yes yes yes yes yes yes yes')
const writers = told('forbidden forbidden yes yes yes yes forbidden')
const staff = told('forbidden forbidden forbidden forbidden yes yes forbidden')
const admins = told('forbidden forbidden forbidden forbidden forbidden yes forbidden')
const signedIn = told('forbidden yes yes yes yes yes forbidden')
/** A text in work does not exist for those who neither wrote it nor read for the house. */
const itsAuthor = told('not-found not-found yes not-found forbidden forbidden not-found')
const whoBroughtIt = told('not-found not-found yes not-found not-found not-found not-found')
const itsEditors = told('not-found not-found forbidden not-found yes yes not-found')
const authorAndEditors = told('not-found not-found yes not-found yes yes not-found')
const hidden = told('null null yes null yes yes null')
const staffOrNull = told('null null null null yes yes null')

const text = (status: Parameters<World['text']>[0], more?: Parameters<World['text']>[1]) => (world: World) => world.text(status, more)
const on = <T>(make: (world: World) => T | Promise<T>, run: (actor: Actor, it: T) => Promise<unknown>): Row['prepare'] =>
  async (world) => {
    const it = await make(world)
    return (actor) => run(actor, it)
  }
const message = 'Reprenez la fin, s’il vous plaît.'
const note = 'D’où vient ce chiffre ?'
const publishing = { publicNote: null, slug: undefined }
const inTime = { date: '2099-12-01', time: '09:00' }
const aText = (world: World) => ({ title: 'Autre titre', standfirst: '', sectionId: world.section.id, tags: [], body: aBody(), hero: null })

/** The author's draft, written in once more after a version of it was kept. */
async function twoRevisions(world: World): Promise<{ id: string; version: number }> {
  const it = await world.text('draft')
  await articles.saveVersion(world.people.author, { id: it.id, name: 'Le début' })
  const saved = await articles.saveText(world.people.author, { ...it, ...aText(world) })
  if (!saved.ok) throw new Error(saved.kind)
  return { id: it.id, version: saved.value.version }
}

/** The author's text, which waits for its hour. */
async function scheduled(world: World): Promise<{ id: string; version: number; was: Date }> {
  const it = await world.text('accepted')
  const done = await articles.scheduleArticle(world.people.editor, { ...it, ...publishing, date: '2099-11-30', time: '09:00' })
  if (!done.ok) throw new Error(done.kind)
  return { ...it, was: done.value.at }
}

/** A text without an account, whose address waits to be confirmed. */
async function aWaitingText() {
  const it = await anUnsignedText()
  return { ...it, token: await submittedToken(it, anAddress()) }
}

/** The article that such a text became, with the application of its author. */
async function aConfirmedText() {
  const { id, token } = await aWaitingText()
  await submissions.confirmUnsigned(anonymous, { token })
  const { articleId, applicationId } = await db().unsignedText.findUniqueOrThrow({ where: { id }, select: { articleId: true, applicationId: true } })
  return { articleId: articleId ?? '', applicationId: applicationId ?? '' }
}

export const commands: Record<string, Row> = {
  'articles/createArticle': { may: writers, prepare: async () => (actor) => articles.createArticle(actor, { title: 'Un texte' }) },
  'articles/saveText': { may: itsAuthor, prepare: on(async (world) => ({ ...(await world.text('draft')), ...aText(world) }), articles.saveText) },
  'articles/submitForReview': { may: itsAuthor, prepare: on(text('draft'), (actor, it) => articles.submitForReview(actor, { ...it, licence: 'on' })) },
  'articles/resubmit': { may: itsAuthor, prepare: on(text('changes_requested'), (actor, it) => articles.resubmit(actor, { ...it, licence: 'on' })) },
  'articles/withdrawSubmission': { may: itsAuthor, prepare: on(text('submitted'), (actor, { id }) => articles.withdrawSubmission(actor, { id })) },
  'articles/takeSubmission': { may: itsEditors, prepare: on(text('submitted'), (actor, { id }) => articles.takeSubmission(actor, { id })) },
  'articles/sendBack': { may: itsEditors, prepare: on(text('in_review'), (actor, { id }) => articles.sendBack(actor, { id, message })) },
  'articles/tickPoint': { may: itsAuthor, prepare: on((world) => world.askedPoint(), articles.tickPoint) },
  'articles/untickPoint': { may: itsAuthor, prepare: on((world) => world.askedPoint(), articles.untickPoint) },
  'articles/decline': { may: itsEditors, prepare: on(text('in_review'), (actor, { id }) => articles.decline(actor, { id, message })) },
  'articles/acceptArticle': { may: itsEditors, prepare: on(text('in_review'), (actor, it) => articles.acceptArticle(actor, it)) },
  'articles/publishArticle': { may: itsEditors, prepare: on(text('accepted'), (actor, it) => articles.publishArticle(actor, { ...it, ...publishing })) },
  'articles/scheduleArticle': { may: itsEditors, prepare: on(text('accepted'), (actor, it) => articles.scheduleArticle(actor, { ...it, ...publishing, ...inTime })) },
  'articles/rescheduleArticle': { may: itsEditors, prepare: on(scheduled, (actor, it) => articles.rescheduleArticle(actor, { ...it, ...inTime })) },
  'articles/unscheduleArticle': { may: itsEditors, prepare: on(scheduled, (actor, { id }) => articles.unscheduleArticle(actor, { id })) },
  'articles/setEmbargo': { may: itsEditors, prepare: on(text('in_review'), (actor, { id }) => articles.setEmbargo(actor, { id, ...inTime, reason: 'Rapport publié ce jour-là' })) },
  'articles/liftEmbargo': { may: itsEditors, prepare: on(text('in_review'), (actor, { id }) => articles.liftEmbargo(actor, { id })) },
  'articles/beginCorrection': { may: authorAndEditors, prepare: on(text('published', { published: true }), (actor, { id }) => articles.beginCorrection(actor, { id, message })) },
  'articles/abandonCorrection': { may: authorAndEditors, prepare: on(text('draft', { published: true }), (actor, { id }) => articles.abandonCorrection(actor, { id })) },
  'articles/unpublish': { may: itsEditors, prepare: on(text('published', { published: true }), (actor, { id }) => articles.unpublish(actor, { id, message: null })) },
  'articles/putBack': { may: itsEditors, prepare: on(text('published', { withdrawn: true }), (actor, { id }) => articles.putBack(actor, { id })) },
  'articles/trashDraft': { may: itsAuthor, prepare: on(text('draft'), (actor, { id }) => articles.trashDraft(actor, { id })) },
  'articles/restoreDraft': { may: itsAuthor, prepare: on(text('trashed'), (actor, { id }) => articles.restoreDraft(actor, { id })) },
  'articles/turnSuggestingOn': { may: itsEditors, prepare: on(text('changes_requested'), (actor, { id }) => articles.turnSuggestingOn(actor, { id })) },
  'articles/turnSuggestingOff': { may: itsEditors, prepare: on(text('in_review'), (actor, { id }) => articles.turnSuggestingOff(actor, { id })) },
  'articles/myArticles': { may: told('null null yes yes yes yes null'), prepare: async () => (actor) => articles.myArticles(actor) },
  'articles/deskQueue': { may: staffOrNull, prepare: async () => (actor) => articles.deskQueue(actor, deskQuery.parse({})) },
  'articles/deskCalendar': { may: staffOrNull, prepare: async () => (actor) => articles.deskCalendar(actor, { from: new Date(0), to: new Date(), section: null, kinds: ['scheduled', 'published', 'deadline'] }) },
  'articles/workingText': { may: hidden, prepare: on(text('draft'), (actor, { id }) => articles.workingText(actor, id)) },
  'articles/articleHistory': { may: hidden, prepare: on(text('draft'), (actor, { id }) => articles.articleHistory(actor, id)) },
  'articles/inviteCoauthor': { may: authorAndEditors, prepare: on(text('draft'), (actor, { id }) => articles.inviteCoauthor(actor, { id, name: 'Hind', email: anAddress() })) },
  'articles/removeCoauthor': { may: authorAndEditors, prepare: on((world) => world.coauthor(), (actor, { id, coauthor }) => articles.removeCoauthor(actor, { id, coauthor })) },
  'articles/acceptCosigning': { may: everybody, prepare: on((world) => world.coauthor(), (actor, { token }) => articles.acceptCosigning(actor, { invitation: token, name: 'Hind' })) },
  'articles/declineCosigning': { may: everybody, prepare: on((world) => world.coauthor(), (actor, { token }) => articles.declineCosigning(actor, { invitation: token })) },
  'articles/moveByline': { may: authorAndEditors, prepare: on(async (world) => { const { id } = await world.text('draft'); return { id, profile: await aByline(id) } }, (actor, it) => articles.moveByline(actor, { ...it, to: 'down' })) },
  'articles/cosigners': { may: hidden, prepare: on(text('draft'), (actor, { id }) => articles.cosigners(actor, id)) },
  'articles/articleTimeline': { may: hidden, prepare: on(text('submitted'), (actor, { id }) => articles.articleTimeline(actor, id)) },
  'articles/revisionsOf': { may: hidden, prepare: on(text('draft'), (actor, { id }) => articles.revisionsOf(actor, id)) },
  'articles/comparison': { may: hidden, prepare: on(twoRevisions, (actor, { id }) => articles.comparison(actor, id, { avant: 1, apres: 2 })) },
  'articles/nameRevision': { may: authorAndEditors, prepare: on(twoRevisions, (actor, { id }) => articles.nameRevision(actor, { id, number: 1, name: 'Avant les coupes' })) },
  'articles/saveVersion': { may: authorAndEditors, prepare: on(text('in_review'), (actor, { id }) => articles.saveVersion(actor, { id, name: 'Avant les coupes' })) },
  'articles/restoreRevision': { may: itsAuthor, prepare: on(twoRevisions, (actor, it) => articles.restoreRevision(actor, { ...it, number: 1 })) },
  'articles/revision': { may: hidden, prepare: on(text('draft'), (actor, { id }) => articles.revision(actor, id, 1)) },

  'articles/assignArticle': { may: itsEditors, prepare: on((world) => world.text('submitted').then(({ id }) => ({ id, assignee: world.people.editor.id })), (actor, it) => articles.assignArticle(actor, { ...it, seen: null })) },
  'articles/setDeadline': { may: itsEditors, prepare: on(text('submitted'), (actor, { id }) => articles.setDeadline(actor, { id, deadline: '2099-06-01' })) },
  'articles/labelArticle': { may: itsEditors, prepare: on(text('submitted'), (actor, { id }) => articles.labelArticle(actor, { id, add: [], remove: [] })) },
  'articles/markRead': { may: staff, prepare: on(text('submitted'), articles.markRead) },
  'articles/markUnread': { may: staff, prepare: on(text('submitted'), articles.markUnread) },
  'articles/createLabel': { may: staff, prepare: async () => (actor) => articles.createLabel(actor, { name: 'Dossier', colour: 'plum' }) },
  'articles/editLabel': { may: staff, prepare: on((world) => world.label(), (actor, { id }) => articles.editLabel(actor, { id, name: 'Dossier de juin', colour: 'sea' })) },
  'articles/deleteLabel': { may: staff, prepare: on((world) => world.label(), articles.deleteLabel) },
  'articles/deskLabels': { may: staffOrNull, prepare: async () => (actor) => articles.deskLabels(actor) },
  'articles/saveView': { may: staff, prepare: async () => (actor) => articles.saveView(actor, { name: 'En retard', shared: false, filters: deskFilters.parse({}) }) },
  'articles/editView': { may: told('forbidden forbidden forbidden forbidden forbidden yes forbidden'), prepare: on((world) => world.view(), (actor, { id }) => articles.editView(actor, { id, name: 'Autre nom', shared: true })) },
  'articles/deleteView': { may: told('forbidden forbidden forbidden forbidden forbidden yes forbidden'), prepare: on((world) => world.view(), articles.deleteView) },
  'articles/orderViews': { may: staff, prepare: on(async (world) => ({ ids: [(await world.view()).id] }), articles.orderViews) },
  'articles/deskViews': { may: staffOrNull, prepare: async () => (actor) => articles.deskViews(actor) },
  'articles/deskBoard': { may: staffOrNull, prepare: async () => (actor) => articles.deskBoard(actor, deskFilters.parse({})) },
  'articles/deskWorkload': { may: staffOrNull, prepare: async () => (actor) => articles.deskWorkload(actor) },
  'articles/deskRow': { may: staffOrNull, prepare: on(text('submitted'), (actor, { id }) => articles.deskRow(actor, id)) },
  'articles/deskAuthors': { may: staffOrNull, prepare: async () => (actor) => articles.deskAuthors(actor, null) },
  'articles/deskEditors': { may: staffOrNull, prepare: async () => (actor) => articles.deskEditors(actor) },
  'articles/waitingTexts': { may: staffOrNull, prepare: async () => (actor) => articles.waitingTexts(actor) },
  'articles/saveDeskSettings': { may: admins, prepare: async () => (actor) => articles.saveDeskSettings(actor, { lateDays: 4 }) },
  'articles/actTogether': { may: staff, prepare: on(text('submitted'), (actor, { id }) => articles.actTogether(actor, { act: 'read', text: [{ id, since: new Date(), assignee: null }] })) },

  'articles/settleText': { may: authorAndEditors, prepare: on(text('in_review'), (actor, { id }) => settleText(actor, { id })) },
  'articles/openThread': { may: authorAndEditors, prepare: on(text('in_review'), (actor, { id }) => articles.openThread(actor, { article: id, kind: 'passage', quote: 'ce chiffre', body: note, mentions: [] })) },
  'articles/reply': { may: authorAndEditors, prepare: on((world) => world.thread(), (actor, it) => articles.reply(actor, { ...it, body: note, mentions: [] })) },
  'articles/editNote': { may: itsAuthor, prepare: on((world) => world.thread(), (actor, it) => articles.editNote(actor, { ...it, body: 'Autrement dit.', mentions: [] })) },
  'articles/deleteNote': { may: itsAuthor, prepare: on((world) => world.thread(), articles.deleteNote) },
  'articles/resolveThread': { may: authorAndEditors, prepare: on((world) => world.thread(), articles.resolveThread) },
  'articles/reopenThread': { may: authorAndEditors, prepare: on((world) => world.thread({ resolved: true }), articles.reopenThread) },
  'articles/photosForText': { may: hidden, prepare: on(text('draft'), (actor, { id }) => articles.photosForText(actor, { id, uploads: [] })) },
  'articles/threadsOf': { may: hidden, prepare: on((world) => world.thread(), (actor, { article }) => articles.threadsOf(actor, article)) },
  'articles/openThreadCounts': { may: told('null null yes yes yes yes null'), prepare: on((world) => world.thread(), (actor, { article }) => articles.openThreadCounts(actor, [article])) },
  'articles/sharePreview': { may: authorAndEditors, prepare: on(text('in_review'), (actor, { id }) => articles.sharePreview(actor, { article: id, label: 'Me Benali', days: 7, mayNote: false, mayApprove: false, email: null })) },
  'articles/renewPreview': { may: authorAndEditors, prepare: on((world) => world.preview('author'), (actor, { article, link }) => articles.renewPreview(actor, { article, link, days: 7 })) },
  'articles/revokePreview': { may: authorAndEditors, prepare: on((world) => world.preview('author'), (actor, { article, link }) => articles.revokePreview(actor, { article, link })) },
  'articles/previewsOf': { may: hidden, prepare: on((world) => world.preview(), (actor, { article }) => articles.previewsOf(actor, article)) },
  'articles/leavePreviewNote': { may: everybody, prepare: on((world) => world.preview(), (actor, { answer }) => articles.leavePreviewNote(actor, { ...answer, passage: 1, name: 'Maître Benali', body: note })) },
  'articles/approvePreview': { may: everybody, prepare: on((world) => world.preview(), (actor, { answer }) => articles.approvePreview(actor, { ...answer, name: 'Maître Benali', remark: null })) },
  'articles/passNoteOn': { may: told('not-found not-found not-found not-found yes yes not-found'), prepare: on((world) => world.outsideNote(), (actor, it) => articles.passNoteOn(actor, it)) },
  'articles/beforePublication': { may: hidden, prepare: on(text('in_review'), (actor, { id }) => articles.beforePublication(actor, id)) },
  'articles/checkLinks': { may: authorAndEditors, prepare: on(text('in_review'), (actor, { id }) => articles.checkLinks(actor, { id })) },
  'articles/duplicatesOf': { may: everybody, prepare: on(text('in_review'), (actor, { id }) => duplicatesOf(actor, { id, title: 'Un titre assez long', body: aBody() })) },

  'auth/requestSignInLink': { may: everybody, prepare: async () => (actor) => requestSignInLink(actor, { email: anAddress() }) },

  'comments/leaveComment': { may: everybody, prepare: on((world) => world.public(), (actor, { slug }) => comments.leaveComment(actor, { slug, body: 'Merci pour ce texte.', name: 'Karim', email: anAddress() })) },
  'comments/approveComments': { may: staff, prepare: on((world) => world.comment(), (actor, id) => comments.approveComments(actor, { ids: [id] })) },
  'comments/rejectComments': { may: staff, prepare: on((world) => world.comment(), (actor, id) => comments.rejectComments(actor, { ids: [id] })) },
  'comments/markAsSpam': { may: staff, prepare: on((world) => world.comment(), (actor, id) => comments.markAsSpam(actor, { ids: [id] })) },
  'comments/holdComments': { may: staff, prepare: on((world) => world.comment(), (actor, id) => comments.holdComments(actor, { ids: [id] })) },
  'comments/commentsWaiting': { may: staffOrNull, prepare: async () => (actor) => comments.commentsWaiting(actor) },
  'comments/commentQueue': { may: staff, prepare: async () => (actor) => comments.commentQueue(actor, {}) },

  'media/uploadPicture': { may: writers, prepare: on(() => aPicture({ width: 16, height: 16, format: 'png' }), (actor, bytes) => media.uploadPicture(actor, { filename: 'photo.png', bytes })) },
  'media/cutPicture': { may: whoBroughtIt, prepare: on((world) => world.picture(), (actor, upload) => media.cutPicture(actor, { upload, cut: { x: 0, y: 0, zoom: 2 } })) },

  'newsletter/subscribe': { may: everybody, prepare: async () => (actor) => newsletter.subscribe(actor, { email: anAddress(), source: 'page' }) },
  'newsletter/confirmSubscription': { may: everybody, prepare: on((world) => world.letterLink('confirmHash'), (actor, token) => newsletter.confirmSubscription(actor, { token })) },
  'newsletter/unsubscribe': { may: everybody, prepare: on((world) => world.letterLink('unsubscribeHash'), (actor, token) => newsletter.unsubscribe(actor, { token })) },

  'pages/saveSettings': { may: admins, prepare: async () => (actor) => pages.saveSettings(actor, pages.settingsSchema.parse({ name: 'Le magazine', shortName: 'Mag', tagline: '', newsletterName: 'La lettre', newsletterPitch: '', footerNote: '', accent: '', logo: '' })) },
  'pages/editableSections': { may: staff, prepare: async () => (actor) => pages.editableSections(actor) },
  'pages/createSection': { may: staff, prepare: async () => (actor) => pages.createSection(actor, pages.newSectionSchema.parse({ name: 'Culture', description: '' })) },
  'pages/renameSection': { may: staff, prepare: on(({ section }) => section.id, (actor, id) => pages.renameSection(actor, pages.sectionSchema.parse({ id, name: 'Autre nom', description: '' }))) },
  'pages/orderSections': { may: staff, prepare: on(() => pages.sectionChoices(), (actor, sections) => pages.orderSections(actor, { ids: sections.map(({ id }) => id).reverse() })) },
  'pages/saveChecklist': { may: staff, prepare: on(({ section }) => section.id, (actor, id) => pages.saveChecklist(actor, { id, points: ['Une source par fait'], before: [] })) },
  'pages/deleteSection': { may: staff, prepare: on(({ section }) => section.id, (actor, id) => pages.deleteSection(actor, { id })) },
  'pages/editablePages': { may: staff, prepare: async () => (actor) => pages.editablePages(actor) },
  'pages/editablePage': { may: staff, prepare: async () => (actor) => pages.editablePage(actor, 'a-propos') },
  'pages/savePage': { may: staff, prepare: on(({ people: { admin } }) => pages.editablePage(admin, 'a-propos'), (actor, page) => pages.savePage(actor, { slug: 'a-propos', version: page.ok ? page.value.version : 0, title: 'À propos', body: aBody() })) },

  'record/journal': { may: staffOrNull, prepare: async () => (actor) => record.journal(actor, record.journalQuery.parse({})) },
  'record/statistics': { may: staffOrNull, prepare: async () => (actor) => record.statistics(actor, record.statisticsQuery.parse({})) },
  'record/exportRecord': { may: staff, prepare: async () => (actor) => record.exportRecord(actor, record.exportQuery.parse({})) },

  'people/apply': { may: everybody, prepare: async () => (actor) => people.apply(actor, { name: 'Hanane', email: anAddress(), motivation: 'Raconter.', topics: 'Archives', links: null, consent: 'on' }) },
  'people/acceptApplication': { may: staff, prepare: on((world) => world.application(), (actor, id) => people.acceptApplication(actor, { id, message: null })) },
  'people/declineApplication': { may: staff, prepare: on((world) => world.application(), (actor, id) => people.declineApplication(actor, { id, message })) },
  'people/invitePerson': { may: staff, prepare: async () => (actor) => people.invitePerson(actor, { email: anAddress(), name: 'Hind', role: 'contributor' }) },
  'people/createPerson': { may: admins, prepare: async () => (actor) => people.createPerson(actor, { email: anAddress(), name: 'Hind', role: 'admin' }) },
  'people/changeRole': { may: admins, prepare: on((world) => world.person(), (actor, id) => people.changeRole(actor, { id, role: 'editor' })) },
  'people/suspendPerson': { may: staff, prepare: on((world) => world.person(), (actor, id) => people.suspendPerson(actor, { id })) },
  'people/reinstatePerson': { may: staff, prepare: on((world) => world.person('contributor', 'suspended'), (actor, id) => people.reinstatePerson(actor, { id })) },
  'people/editProfile': { may: writers, prepare: async () => (actor) => people.editProfile(actor, people.profileSchema.parse({ name: 'Nom public', slug: '', city: '', bio: '', portrait: '' })) },
  'people/chooseMailPace': { may: writers, prepare: async () => (actor) => people.chooseMailPace(actor, { pace: 'daily' }) },
  'people/peopleList': { may: staff, prepare: async () => (actor) => people.peopleList(actor, {}) },
  'people/applicationsWaiting': { may: staffOrNull, prepare: async () => (actor) => people.applicationsWaiting(actor) },
  'people/applicationsList': { may: staff, prepare: async () => (actor) => people.applicationsList(actor, {}) },
  'people/application': { may: staff, prepare: on((world) => world.application(), people.application) },
  'people/ownProfile': { may: signedIn, prepare: async () => (actor) => people.ownProfile(actor) },

  'proposals/writeProposal': { may: writers, prepare: async () => (actor) => proposals.writeProposal(actor, aPitch()) },
  'proposals/withdrawProposal': { may: itsAuthor, prepare: on((world) => world.proposal(), (actor, { id }) => proposals.withdrawProposal(actor, { id })) },
  'proposals/resumeProposal': { may: itsAuthor, prepare: on((world) => world.proposal('withdrawn'), (actor, { id }) => proposals.resumeProposal(actor, { id })) },
  'proposals/answerEditors': { may: itsAuthor, prepare: on((world) => world.proposal('asked'), (actor, { id }) => proposals.answerEditors(actor, { id, message })) },
  'proposals/takeProposal': { may: told('forbidden not-found forbidden not-found yes yes forbidden'), prepare: on((world) => world.proposal(), (actor, { id }) => proposals.takeProposal(actor, { id, from: null })) },
  'proposals/askAuthor': { may: itsEditors, prepare: on((world) => world.proposal(), (actor, { id }) => proposals.askAuthor(actor, { id, message })) },
  'proposals/acceptProposal': { may: itsEditors, prepare: on((world) => world.proposal(), (actor, { id }) => proposals.acceptProposal(actor, { id, version: 1, message, deadline: inDays(9), words: 800 })) },
  'proposals/declineProposal': { may: itsEditors, prepare: on((world) => world.proposal(), (actor, { id }) => proposals.declineProposal(actor, { id, version: 1, message })) },
  'proposals/readProposal': { may: hidden, prepare: on((world) => world.proposal(), (actor, { id }) => proposals.readProposal(actor, id)) },
  'proposals/briefOf': { may: hidden, prepare: on((world) => world.brief(), (actor, id) => proposals.briefOf(actor, id)) },
  'proposals/myProposals': { may: told('null null yes yes yes yes null'), prepare: async () => (actor) => proposals.myProposals(actor) },
  'proposals/proposalQueue': { may: staffOrNull, prepare: async () => (actor) => proposals.proposalQueue(actor, proposals.proposalQuery.parse({})) },
  'proposals/proposalsWaiting': { may: told('null null yes yes yes yes null'), prepare: async () => (actor) => proposals.proposalsWaiting(actor) },
  'submissions/saveUnsigned': { may: everybody, prepare: on(() => aSave(), submissions.saveUnsigned) },
  'submissions/bringPicture': { may: everybody, prepare: on(() => anUnsignedText(), async (actor, { secret }) => submissions.bringPicture(actor, { secret, file: { filename: 'photo.png', bytes: await aPicture({ width: 16, height: 16, format: 'png' }) } })) },
  'submissions/submitUnsigned': { may: everybody, prepare: on(() => anUnsignedText(), (actor, it) => submissions.submitUnsigned(actor, aSubmission(it, anAddress()))) },
  'submissions/proposePlainly': { may: everybody, prepare: on(() => aSave(), (actor, { sectionId, network }) => submissions.proposePlainly(actor, submissions.plainSchema.parse({ title: 'Un texte', standfirst: 'Un chapô.', section: sectionId, text: 'mot '.repeat(160), name: 'Nadia', email: anAddress(), licence: 'on', privacy: 'on', network }))) },
  'submissions/correctAddress': { may: everybody, prepare: on(aWaitingText, (actor, { secret }) => submissions.correctAddress(actor, { secret, email: anAddress() })) },
  'submissions/resumeWriting': { may: everybody, prepare: on(aWaitingText, (actor, { secret }) => submissions.resumeWriting(actor, { secret })) },
  'submissions/renewConfirmation': { may: everybody, prepare: on(aWaitingText, (actor, { token }) => submissions.renewConfirmation(actor, { token })) },
  'submissions/confirmUnsigned': { may: everybody, prepare: on(aWaitingText, (actor, { token }) => submissions.confirmUnsigned(actor, { token })) },
  'submissions/takeAlong': { may: writers, prepare: on(() => anUnsignedText(), (actor, { secret }) => submissions.takeAlong(actor, { secret })) },
  'submissions/applicationWith': { may: staffOrNull, prepare: on(aConfirmedText, (actor, { articleId }) => submissions.applicationWith(actor, articleId)) },
  'submissions/textsWith': { may: staffOrNull, prepare: on(aConfirmedText, (actor, { applicationId }) => submissions.textsWith(actor, [applicationId])) },
}
