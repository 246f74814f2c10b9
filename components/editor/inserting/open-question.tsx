'use client'
import { useEditorState, type Editor } from '@tiptap/react'
import { AbbreviationQuestion } from './abbreviation-question'
import { EmbedQuestion } from './embed-question'
import { FootnoteQuestion } from './footnote-question'
import { questionIn, type QuestionKind } from './questions'

const asked: Record<QuestionKind, (props: { editor: Editor; at: number }) => React.ReactNode> = {
  footnote: FootnoteQuestion,
  abbreviation: AbbreviationQuestion,
  embed: EmbedQuestion,
}

/** The question that stands open over the text, at its place. */
export function OpenQuestion({ editor }: { editor: Editor }) {
  const question = useEditorState({ editor, selector: ({ editor: now }) => (now.isEditable ? questionIn(now) : null) })
  if (!question) return null
  const Asked = asked[question.kind]
  return <Asked key={question.kind} editor={editor} at={question.at} />
}
