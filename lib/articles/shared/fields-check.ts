/** What may stand in the fields of a shared document: just what may be saved of them in any other way. */
import type * as Y from 'yjs'
import type { z } from 'zod'
import { saveText } from '../schema'
import { heldFields } from './fields'

const checked = saveText.pick({ sectionId: true, tags: true, hero: true }).strict()
export type CheckedFields = z.output<typeof checked>

/** What the map holds, as it may be stored; null when it holds anything else. */
export const checkedFields = (map: Y.Map<unknown>): CheckedFields | null => checked.safeParse(heldFields(map)).data ?? null
