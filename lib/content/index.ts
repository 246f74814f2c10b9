/**
 * The article document, shared by the editor, the pages, feeds, mail and search.
 * Pure: no database, no framework, no DOM.
 */
export * from './types'
export { attributeLimits, calloutTones, codeLanguages, galleryLimits, headingLevels, isUploadId, mostSpan, textLimits } from './attributes'
export { calloutName } from './callouts'
export { hasForbiddenCharacters, withoutForbiddenCharacters } from './characters'
export { embedFrom, embedKind, embedProviders, frameOrigins, providerName, type EmbedKind, type EmbedProvider, type KnownEmbed } from './embeds'
export { hrefFromTyping, leavesSite, safeHref } from './links'
export { articleExtensions, articleSchema } from './schema'
export { emptyDoc, maximumBytes, maximumDepth, parseDocument, type DocumentError, type ParsedDocument } from './document'
export { countWords, excerpt, picturesIn, plainText, readingMinutes, uploadsIn, wordCount } from './text'
export { frenchSpaces } from './typography'
export { plainVariant } from './photo'
export { renderDocument, type RenderOptions } from './render'
export { documentToHtml, escapeHtml, type HtmlOptions } from './html'
export { cleanPastedHtml, blocksFromText, withoutPlaceholders, type CleanPaste, type PastedPicture } from './paste'
