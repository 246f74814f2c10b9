/** How much may wait for somebody whom nobody knows yet. */

/** Texts begun from one network address and not confirmed. */
export const openTexts = 20
/** Pictures of one text. */
export const pictures = 12
/** Bytes of one save: some sixty thousand words. */
export const saveBytes = 512 * 1024
/** Days for which a text that nobody confirms is kept after its last save. */
export const keptDays = 30
/** Days for which a confirmed text's link goes on showing where it stands. */
export const followedDays = 365
/** Days for which a mailed confirmation is good. */
export const confirmDays = 7
