/** Lines of code, as they are. The language is said, never coloured. */
import { textblockTypeInputRule } from '@tiptap/core'
import { backtickInputRegex, CodeBlock, tildeInputRegex } from '@tiptap/extension-code-block'
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
  // TipTap's own rules and its plugin for VS Code take any word as a language, and the text could then no longer be saved.
  addInputRules() {
    const getAttributes = ([, typed]: RegExpMatchArray) => ({ language: isOneOf(codeLanguages, typed) ? typed : null })
    return [backtickInputRegex, tildeInputRegex].map((find) => textblockTypeInputRule({ find, type: this.type, getAttributes }))
  },
  addProseMirrorPlugins: () => [],
})
