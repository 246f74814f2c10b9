/**
 * Attributes that hold words or an upload. What `parseHTML` reads comes from somebody's
 * clipboard, so each value is brought within its limits here; ProseMirror then checks
 * it like any other.
 */
import { attributeLimits, isUploadId, textOf, textOrNullOf, uploadOrNull } from '../attributes'
import { withoutForbiddenCharacters } from '../characters'

type Limited = keyof typeof attributeLimits

/** What somebody's element says in an attribute, within a length and without what a text must not hold. */
export const fromClipboard = (name: string, longest: number) => (element: HTMLElement) =>
  withoutForbiddenCharacters(element.getAttribute(name) ?? '').slice(0, longest)

/** An attribute of words, empty at first. */
export const words = (name: Limited) => ({
  default: '',
  validate: textOf(attributeLimits[name]),
  parseHTML: fromClipboard(`data-${name}`, attributeLimits[name]),
  renderHTML: (attrs: Record<string, unknown>) => ({ [`data-${name}`]: attrs[name] }),
})

/** An attribute of words that may be absent. */
export const wordsOrNothing = (name: Limited) => ({
  ...words(name),
  default: null,
  validate: textOrNullOf(attributeLimits[name]),
  parseHTML: (element: HTMLElement) => fromClipboard(`data-${name}`, attributeLimits[name])(element) || null,
})

/** The upload that a picture shows; null until it is there. */
export const upload = {
  default: null,
  validate: uploadOrNull,
  parseHTML: (element: HTMLElement) => (isUploadId(element.dataset.upload) ? element.dataset.upload : null),
  renderHTML: (attrs: Record<string, unknown>) => ({ 'data-upload': attrs.upload }),
}
