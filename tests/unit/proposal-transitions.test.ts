import { describe, expect, it } from 'vitest'
import { anonymous, job, type Actor } from '@/lib/actor'
import { permissions, transitionFor, type Standing } from '@/lib/proposals/policy'
import { expectedFrom, statuses, transitions, type ProposalStatus, type Verb } from '@/lib/proposals/transitions'

const person = (id: string, role: 'reader' | 'contributor' | 'editor' | 'admin'): Actor => ({ kind: 'person', id, name: id, role })
const actors = {
  anonymous,
  reader: person('someone', 'reader'),
  'demoted author': person('author', 'reader'),
  author: person('author', 'contributor'),
  'other contributor': person('other', 'contributor'),
  editor: person('editor', 'editor'),
  admin: person('admin', 'admin'),
  'pitching editor': person('author', 'editor'),
  job,
} satisfies Record<string, Actor>
type Name = keyof typeof actors

const standing = (status: ProposalStatus): Standing => ({ authorId: 'author', status, sentAt: status === 'draft' ? null : new Date(0) })
const authors: Name[] = ['author', 'pitching editor']
const staff: Name[] = ['editor', 'admin', 'pitching editor', 'job']

/** Written by hand, beside the table and not from it. */
const written: Record<string, Name[]> = {
  'draft keep': authors,
  'draft send': authors,
  'draft withdraw': authors,
  'waiting edit': authors,
  'waiting answer': authors,
  'waiting withdraw': authors,
  'waiting take': staff,
  'waiting ask': staff,
  'waiting accept': staff,
  'waiting decline': staff,
  'asked edit': authors,
  'asked answer': authors,
  'asked withdraw': authors,
  'asked take': staff,
  'asked ask': staff,
  'asked accept': staff,
  'asked decline': staff,
  'withdrawn resume': authors,
}
const verbs = [...new Set(transitions.map(({ verb }) => verb))]
const may = (name: Name, status: ProposalStatus, verb: Verb) => !('ok' in transitionFor(actors[name], standing(status), verb))

describe('the way of a proposal', () => {
  for (const name of Object.keys(actors) as Name[]) {
    it(`gives ${name} exactly what is written, from every state by every verb`, () => {
      for (const status of statuses) {
        for (const verb of verbs) expect(may(name, status, verb), `${status} ${verb}`).toBe(written[`${status} ${verb}`]?.includes(name) ?? false)
        expect(permissions(actors[name], standing(status)).sort()).toEqual(verbs.filter((verb) => may(name, status, verb)).sort())
      }
    })
  }

  it('joins these states and no others', () => {
    const pairs = new Set(transitions.flatMap(({ from, to }) => from.map((state) => `${state} → ${to === 'same' ? state : to}`)))
    expect([...pairs].sort()).toEqual([
      'asked → accepted', 'asked → asked', 'asked → declined', 'asked → waiting', 'asked → withdrawn', 'draft → draft', 'draft → waiting', 'draft → withdrawn',
      'waiting → accepted', 'waiting → asked', 'waiting → declined', 'waiting → waiting', 'waiting → withdrawn', 'withdrawn → draft',
    ])
  })

  it('says nothing of a pitch to whom it does not concern, nor of a draft to the editors', () => {
    for (const verb of verbs) {
      for (const name of ['anonymous', 'reader', 'demoted author', 'other contributor'] as const) expect(transitionFor(actors[name], standing('waiting'), verb)).toMatchObject({ kind: 'not-found' })
      for (const name of ['editor', 'admin', 'job'] as const) expect(transitionFor(actors[name], standing('draft'), verb)).toMatchObject({ kind: 'not-found' })
    }
  })

  it('tells a verb of others from a proposal that has moved on', () => {
    expect(transitionFor(actors.author, standing('waiting'), 'accept')).toMatchObject({ kind: 'forbidden' })
    expect(transitionFor(actors.editor, standing('waiting'), 'answer')).toMatchObject({ kind: 'forbidden' })
    expect(transitionFor(actors.editor, standing('accepted'), 'decline')).toMatchObject({ kind: 'conflict', message: expect.stringContaining('déjà été acceptée') as unknown })
  })

  it('knows whose turn it is wherever somebody can still do something', () => {
    for (const status of statuses) {
      const turn = expectedFrom[status]
      if (turn) expect(transitions.some((row) => row.who === turn && row.from.includes(status))).toBe(true)
    }
  })
})
