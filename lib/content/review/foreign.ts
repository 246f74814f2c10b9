/** What a person who may only suggest must leave alone: everybody else's suggestions. */
import type { Node } from '@tiptap/pm/model'
import { suggestionsIn } from './suggestions'

/** Each suggestion of other authors with what it says, without where it stands. */
function foreignIn(doc: Node, author: string): Map<string, string> {
  const others = suggestionsIn(doc).filter((suggestion) => suggestion.author !== author)
  return new Map(others.map(({ from: _from, to: _to, ...said }) => [said.id, JSON.stringify(said)]))
}

/** Whether every suggestion of others is in `after` as it was in `before`, and none has come that bears another's name. */
export function keepsForeignSuggestions(before: Node, after: Node, author: string): boolean {
  const [was, is] = [foreignIn(before, author), foreignIn(after, author)]
  return was.size === is.size && [...was].every(([id, said]) => is.get(id) === said)
}
