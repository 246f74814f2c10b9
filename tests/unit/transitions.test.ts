import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { anonymous, cli, job, type Actor } from '@/lib/actor'
import { permissions, transitionFor, writingRefused, type Standing } from '@/lib/articles/policy'
import { statuses, transitions, type ArticleStatus, type Verb } from '@/lib/articles/transitions'
import { workflowPage } from '@/scripts/workflow-page'

const person = (id: string, role: 'reader' | 'contributor' | 'editor' | 'admin'): Actor => ({ kind: 'person', id, name: id, role })

const owner = person('owner', 'contributor')
const actors = {
  anonymous,
  reader: person('someone', 'reader'),
  'demoted owner': person('owner', 'reader'),
  owner,
  coauthor: person('coauthor', 'contributor'),
  'demoted coauthor': person('coauthor', 'reader'),
  'other contributor': person('other', 'contributor'),
  editor: person('editor', 'editor'),
  admin: person('admin', 'admin'),
  'owning editor': person('owner', 'editor'),
  job,
} satisfies Record<string, Actor>
type Name = keyof typeof actors

const never = { publishedRevisionId: null, withdrawnAt: null }
const live = { publishedRevisionId: 'r', withdrawnAt: null }
const gone = { publishedRevisionId: 'r', withdrawnAt: new Date(0) }
const article = (status: ArticleStatus, more: Pick<Standing, 'publishedRevisionId' | 'withdrawnAt'> = never): Standing => ({ ownerId: 'owner', coauthorIds: ['coauthor'], status, ...more })

const staff: Name[] = ['editor', 'admin', 'owning editor', 'job']
const owners: Name[] = ['owner', 'owning editor']

/** Written by hand, beside the table and not from it: who may go from where to where, for an article never published. */
const written: Record<string, Name[]> = {
  'draft submit': owners,
  'draft accept': ['owning editor', 'job'],
  'draft publish': ['owning editor', 'job'],
  'draft trash': owners,
  'submitted withdraw': owners,
  'submitted take': staff,
  'submitted decline': staff,
  'in_review withdraw': owners,
  'in_review sendBack': staff,
  'in_review decline': staff,
  'in_review accept': staff,
  'in_review publish': staff,
  'changes_requested resubmit': owners,
  'accepted publish': staff,
  'accepted schedule': staff,
  'scheduled reschedule': staff,
  'scheduled unschedule': staff,
  'scheduled publish': staff,
  'published beginCorrection': ['owner', ...staff],
  'trashed restore': owners,
}
/** What is different once readers see it. */
const writtenLive: Record<string, Name[]> = {
  ...written,
  'draft trash': [],
  'draft accept': staff,
  'draft publish': staff,
  'draft abandonCorrection': ['owner', ...staff],
  'changes_requested abandonCorrection': ['owner', ...staff],
  'declined abandonCorrection': ['owner', ...staff],
  ...Object.fromEntries(statuses.map((status) => [`${status} unpublish`, staff])),
}

const verbs = [...new Set(transitions.map(({ verb }) => verb))]
const may = (name: Name, standing: Standing, verb: Verb) => !('ok' in transitionFor(actors[name], standing, verb))

describe('the workflow', () => {
  for (const name of Object.keys(actors) as Name[]) {
    it(`gives ${name} exactly what is written, from every state by every verb`, () => {
      for (const status of statuses) {
        for (const verb of verbs) {
          const key = `${status} ${verb}`
          expect(may(name, article(status), verb), key).toBe(written[key]?.includes(name) ?? false)
          expect(may(name, article(status, live), verb), `${key}, published`).toBe(writtenLive[key]?.includes(name) ?? false)
        }
      }
    })
  }

  it('puts back only what was withdrawn, and withdraws only what readers see', () => {
    for (const status of statuses) {
      expect(may('editor', article(status, gone), 'putBack')).toBe(true)
      expect(may('editor', article(status, gone), 'unpublish')).toBe(false)
      expect(may('editor', article(status, live), 'putBack')).toBe(false)
      expect(may('owner', article(status, gone), 'putBack')).toBe(false)
    }
  })

  it('knows every pair of states that a verb joins', () => {
    const pairs = new Set(transitions.flatMap(({ from, to }) => from.map((state) => `${state} → ${to === 'same' ? state : to}`)))
    const allowed = ['draft → submitted', 'changes_requested → submitted', 'submitted → draft', 'in_review → draft', 'submitted → in_review', 'in_review → changes_requested', 'submitted → declined', 'in_review → declined', 'in_review → accepted', 'draft → accepted', 'in_review → published', 'accepted → published', 'accepted → scheduled', 'scheduled → accepted', 'scheduled → published', 'draft → published', 'published → draft', 'changes_requested → published', 'declined → published', 'draft → trashed', 'trashed → draft', ...statuses.map((state) => `${state} → ${state}`)]
    expect([...pairs].sort()).toEqual(allowed.sort())
  })

  it('asks nothing of a scheduled text whose hour has come, and everything of an editor who is earlier', () => {
    expect(transitionFor(job, article('scheduled'), 'publish')).toMatchObject({ needs: [] })
    for (const name of ['editor', 'admin', 'owning editor'] as const) expect(transitionFor(actors[name], article('scheduled'), 'publish')).toMatchObject({ needs: ['readiness', 'decisions', 'version'] })
    expect(transitionFor(cli, article('scheduled'), 'publish')).toMatchObject({ needs: ['readiness', 'decisions', 'version'] })
  })

  it('says nothing of an article to whom it does not concern', () => {
    for (const name of ['anonymous', 'reader', 'demoted owner', 'demoted coauthor', 'other contributor'] as const) {
      for (const verb of verbs) expect(transitionFor(actors[name], article('submitted'), verb)).toMatchObject({ kind: 'not-found' })
      expect(permissions(actors[name], article('submitted'))).toEqual([])
    }
  })

  it('tells a verb of others from a text that has moved on', () => {
    expect(transitionFor(owner, article('submitted'), 'take')).toMatchObject({ kind: 'forbidden' })
    expect(transitionFor(actors.editor, article('submitted'), 'submit')).toMatchObject({ kind: 'forbidden' })
    expect(transitionFor(actors.editor, article('draft'), 'publish')).toMatchObject({ kind: 'forbidden' })
    expect(transitionFor(actors.editor, article('in_review'), 'take')).toMatchObject({ kind: 'conflict' })
    expect(transitionFor(owner, article('submitted'), 'submit')).toMatchObject({ kind: 'conflict' })
  })
})

describe('writing', () => {
  const writable = (name: Name, status: ArticleStatus, more = never as Pick<Standing, 'publishedRevisionId' | 'withdrawnAt'>) => writingRefused(actors[name], article(status, more)) === null
  const states = (name: Name, more?: Pick<Standing, 'publishedRevisionId' | 'withdrawnAt'>) => statuses.filter((status) => writable(name, status, more))

  it('is the author’s before submission and after it was sent back, and the editors’ in between', () => {
    expect(states('owner')).toEqual(['draft', 'changes_requested'])
    expect(states('coauthor')).toEqual(['draft', 'changes_requested'])
    expect(states('editor')).toEqual(['in_review', 'accepted'])
    expect(states('owning editor')).toEqual(['draft', 'in_review', 'changes_requested', 'accepted'])
    expect(states('editor', live)).toEqual(['draft', 'in_review', 'accepted'])
  })

  it('is refused with its reason to whoever may read', () => {
    expect(writingRefused(owner, article('submitted'))).toEqual({ ok: false, kind: 'forbidden', reason: 'locked' })
    expect(writingRefused(actors['other contributor'], article('draft'))).toMatchObject({ kind: 'not-found' })
    for (const name of ['anonymous', 'reader', 'demoted owner', 'other contributor'] as const) expect(states(name)).toEqual([])
  })
})

it('docs/workflow.md shows the table as it is', () => {
  expect(readFileSync(new URL('../../docs/workflow.md', import.meta.url), 'utf8')).toBe(workflowPage())
})
