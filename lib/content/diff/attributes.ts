/** Which attributes of a node changed, its kind among them. */
import type { AttributeChange } from './difference'
import type { Effort } from './effort'
import { compareStrings } from './lines'
import { attributeKey, type Tree } from './tree'

/** What a block is: under this name a change of kind stands among the attributes. */
export const kindAttribute = 'type'

/** The attributes that differ between two nodes. */
export function compareAttributes(before: Tree, after: Tree, effort: Effort): AttributeChange[] {
  const earlier = { ...before.attrs, ...(before.type === after.type ? {} : { [kindAttribute]: before.type }) }
  const later = { ...after.attrs, ...(before.type === after.type ? {} : { [kindAttribute]: after.type }) }
  return compareFields(earlier, later, effort)
}

/** The fields that differ between two flat objects; one that is null is as one that is absent. */
export function compareFields(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>, effort: Effort): AttributeChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names
    .filter((name) => attributeKey({ value: before[name] }) !== attributeKey({ value: after[name] }))
    .map((name) => {
      const [was, is] = [before[name] ?? null, after[name] ?? null]
      return { name, before: was, after: is, parts: isProse(was) && isProse(is) && name !== kindAttribute ? compareStrings(was ?? '', is ?? '', effort) : [] }
    })
}

/** Words, or nothing yet: not an id, an address or a piece of JSON. */
const isProse = (value: unknown): value is string | null => value === null || (typeof value === 'string' && !/^(?:[0-9a-f]{8}-[0-9a-f-]{27}|https?:|[[{])/.test(value))
