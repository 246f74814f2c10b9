/** Lines of code, as they are. The language is said, never coloured. */
import { CodeBlock } from '@tiptap/extension-code-block'
import { codeLanguage, codeLanguages, isOneOf } from '../attributes'

/** The language that an element names: ours by its attribute, other programs' by a class of its code. */
function languageOf(element: HTMLElement): string | null {
  const named = element.dataset.language ?? /(?:^|\s)lang(?:uage)?-(\w+)/.exec(element.firstElementChild?.className ?? '')?.[1]
  return isOneOf(codeLanguages, named) ? named : null
}

export const ArticleCodeBlock = CodeBlock.extend({
  addAttributes: () => ({
    language: {
      default: null,
      validate: codeLanguage,
      parseHTML: languageOf,
      renderHTML: ({ language }: Record<string, unknown>) => (language === null ? {} : { 'data-language': language }),
    },
  }),
  renderHTML: ({ HTMLAttributes }) => ['pre', HTMLAttributes, ['code', 0]],
})
