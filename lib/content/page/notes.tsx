/** Calls of notes in the text and the list of notes behind it, with the roles of DPUB-ARIA 1.1. */
import { Fragment, type ReactNode } from 'react'
import { notePieces } from '../footnotes'
import { say } from '../messages'
import { frenchSpaces } from '../typography'
import type { Footnote } from '../types'
import type { Context } from './context'

// With a low line, which the anchors of headings never have.
const noteId = (number: number): string => `note_${number}`
const callId = (number: number): string => `appel_${number}`

export function noteCall({ attrs }: Footnote, { notes, anchored }: Context): ReactNode {
  const number = notes.get(attrs)
  if (number === undefined) return null
  if (!anchored) return <sup className="note-call">{number}</sup>
  return (
    <sup className="note-call">
      <a id={callId(number)} href={`#${noteId(number)}`} role="doc-noteref" aria-label={say('note', { number })}>
        {number}
      </a>
    </sup>
  )
}

export function notesList({ notes, anchored }: Context): ReactNode {
  if (notes.size === 0) return null
  return (
    <section className="notes" role="doc-endnotes" aria-label={say('notes')}>
      <h2>{say('notes')}</h2>
      <ol>
        {[...notes].map(([{ text }, number]) => (
          <li key={number} id={anchored ? noteId(number) : undefined}>
            {noteText(text)}
            {anchored ? wayBack(number) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

const noteText = (text: string): ReactNode =>
  notePieces(text).map((piece, index) =>
    piece.href === null ? (
      <Fragment key={index}>{frenchSpaces(piece.text)}</Fragment>
    ) : (
      <a key={index} href={piece.href} rel="noopener">
        {piece.text}
      </a>
    ),
  )

// The arrow with its variation selector: without it some phones draw a coloured key.
const wayBack = (number: number): ReactNode => (
  <>
    {'\u00a0'}
    <a href={`#${callId(number)}`} role="doc-backlink" aria-label={say('backToText', { number })}>
      {'\u21a9\ufe0e'}
    </a>
  </>
)
