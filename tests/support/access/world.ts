/** Seven kinds of actor, and one of everything that they may want to touch. */
import { anonymous, type Actor } from '@/lib/actor'
import { leavePreviewNote } from '@/lib/articles'
import { inMinutes } from '@/lib/clock'
import { db, type ArticleStatus } from '@/lib/db'
import { uploadPicture } from '@/lib/media'
import { acceptProposal } from '@/lib/proposals'
import { hashToken, newId, newToken } from '@/lib/tokens'
import { aComment, anApplication, aPerson, aPublicArticle, aSubscriber } from '../audience'
import { aBody, aCoauthor, anArticle, aSection } from '../builders'
import { inDays } from '../days'
import { aThread } from '../notes'
import { aPreview } from '../previews'
import { aProposal } from '../proposals'
import { aPicture } from '../pictures'

/** `author` owns the article in question; `colleague` is another contributor. Somebody suspended is nobody: their sessions are gone. */
export const kinds = ['anonymous', 'reader', 'author', 'colleague', 'editor', 'admin', 'suspended'] as const
export type Kind = (typeof kinds)[number]
export type World = Awaited<ReturnType<typeof aWorld>>

/** A new world, with somebody of each kind in it. */
export async function aWorld() {
  const author = await aPerson({ name: 'Salma' })
  const people = {
    anonymous,
    suspended: anonymous,
    reader: await aPerson({ role: 'reader' }),
    author,
    colleague: await aPerson({ name: 'Omar' }),
    editor: await aPerson({ role: 'editor' }),
    admin: await aPerson({ role: 'admin' }),
  } satisfies Record<Kind, Actor>
  return {
    people,
    section: await aSection(),
    /** The author's text in this state. */
    text: async (status: ArticleStatus, more: { published?: boolean; withdrawn?: boolean } = {}) => ({ id: (await anArticle({ owner: author, status, ...more, body: aBody() })).id, version: 1 }),
    /** A thread of the author's, with one note, on their text in review. */
    thread: async ({ resolved = false } = {}) => {
      const { id: article } = await anArticle({ owner: author, status: 'in_review' })
      return { article, ...(await aThread({ article, by: author, resolved })) }
    },
    label: () => db().label.create({ data: { id: newId(), name: 'À illustrer', colour: 'plum' }, select: { id: true } }),
    /** A view of somebody else's, shared with all. */
    view: async () => db().deskView.create({ data: { id: newId(), name: 'En retard', shared: true, filters: {}, ownerId: (await aPerson({ role: 'editor' })).id }, select: { id: true } }),
    /** A preview link of the author's text in review, made by `by`, and what is posted by it. */
    preview: async (by: 'author' | 'editor' = 'editor') => aPreview({ by: people[by], article: (await anArticle({ owner: author, status: 'in_review' })).id }),
    /** A note that came by a link. */
    outsideNote: async () => {
      const { article, answer } = await aPreview({ by: people.editor, article: (await anArticle({ owner: author, status: 'in_review' })).id })
      const left = await leavePreviewNote(anonymous, { ...answer, passage: null, name: 'Maître Benali', body: 'À vérifier.' })
      if (!left.ok) throw new Error(left.kind)
      return { article, thread: left.value.thread }
    },
    /** The author's pitch, in this state. */
    proposal: (status: 'waiting' | 'asked' | 'withdrawn' = 'waiting') => aProposal({ author, status }),
    /** The author's article, opened from a pitch of theirs. */
    brief: async () => {
      const { id } = await aProposal({ author })
      const accepted = await acceptProposal(people.editor, { id, version: 1, message: 'D’accord.', deadline: inDays(9), words: 800 })
      if (!accepted.ok) throw new Error(accepted.kind)
      return accepted.value.articleId ?? ''
    },
    /** A point that the author's text was sent back with. */
    askedPoint: async () => {
      const { id } = await anArticle({ owner: author, status: 'changes_requested' })
      await db().article.update({ where: { id }, data: { timesSentBack: 1 } })
      const point = newId()
      await db().askedPoint.create({ data: { id: point, articleId: id, round: 1, position: 0, words: 'Une source.', askedAt: inMinutes(0) } })
      return { id, point }
    },
    /** Somebody invited to sign the author's text, and the token of their mail. */
    coauthor: async () => {
      const { id } = await anArticle({ owner: author, status: 'draft' })
      return { id, ...(await aCoauthor({ article: id })) }
    },
    /** A picture that the author brought. */
    picture: async () => {
      const uploaded = await uploadPicture(author, { filename: 'photo.png', bytes: await aPicture({ width: 16, height: 16, format: 'png' }) })
      if (!uploaded.ok) throw new Error(uploaded.kind)
      return uploaded.value.upload
    },
    public: () => aPublicArticle({ owner: author }),
    comment: async () => (await aComment({ articleId: (await aPublicArticle({ owner: author })).id })).id,
    application: async () => (await anApplication()).id,
    person: async (role: 'reader' | 'contributor' | 'editor' = 'contributor', status: 'active' | 'suspended' = 'active') => (await aPerson({ role, status })).id,
    /** A token with which a subscription can be confirmed, or ended. */
    letterLink: async (which: 'confirmHash' | 'unsubscribeHash') => {
      const token = newToken()
      const { id } = await aSubscriber({ status: which === 'confirmHash' ? 'pending' : 'active' })
      await db().subscriber.update({ where: { id }, data: { [which]: hashToken(token), confirmExpires: inMinutes(60) } })
      return token
    },
  }
}
