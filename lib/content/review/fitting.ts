/** Making a node of content that a decision has changed: always a valid one, or none. */
import { Fragment, type ContentMatch, type Mark, type Node, type NodeType } from '@tiptap/pm/model'

// A cell that went would shift its row; an emptied list, quote or row simply goes.
const staysEmptied = (type: NodeType): boolean => type.isTextblock || /cell$/.test(String(type.spec.tableRole ?? '')) || type === type.schema.topNodeType

/** The node in a form that `match` takes here, or the nodes inside it. */
function takes(match: ContentMatch, node: Node): { nodes: Node[]; next: ContentMatch } | null {
  const next = match.matchType(node.type)
  if (next) return { nodes: [node], next }
  const filler = match.fillBefore(Fragment.from(node))
  const afterFiller = filler && match.matchFragment(filler.append(Fragment.from(node)))
  if (filler && afterFiller) return { nodes: [...filler.content, node], next: afterFiller }
  const block = node.isTextblock ? match.defaultType : null
  const afterBlock = block?.isTextblock ? match.matchType(block) : null
  if (block && afterBlock) return { nodes: [block.create(null, allowedInline(block, node.children))], next: afterBlock }
  const wrappers = match.findWrapping(node.type)
  if (wrappers?.length) {
    const wrapped = [...wrappers].reverse().reduce((inner, type) => type.createAndFill(null, inner) ?? inner, node)
    const afterWrapped = match.matchType(wrapped.type)
    if (afterWrapped) return { nodes: [wrapped], next: afterWrapped }
  }
  return null
}

function allowedInline(type: NodeType, content: readonly Node[]): Fragment {
  const allowed = content
    .filter((node) => type.contentMatch.matchType(node.type))
    .map((node) => node.mark(type.allowedMarks(node.marks)))
  // `from` joins neighbours that have become alike.
  return Fragment.fromArray(joinedText(allowed))
}

function joinedText(nodes: readonly Node[]): Node[] {
  const joined: Node[] = []
  for (const node of nodes) {
    const before = joined.at(-1)
    if (before?.isText && before.sameMarkup(node)) joined[joined.length - 1] = node.type.schema.text(before.text! + node.text!, node.marks)
    else joined.push(node)
  }
  return joined
}

function allowedBlocks(type: NodeType, content: readonly Node[]): Fragment {
  const nodes: Node[] = []
  let match = type.contentMatch
  const waiting = [...content]
  for (let node = waiting.shift(); node; node = waiting.shift()) {
    const taken = takes(match, node)
    if (taken) {
      nodes.push(...taken.nodes)
      match = taken.next
    } else if (!node.inlineContent) waiting.unshift(...node.children)
  }
  const rest = match.fillBefore(Fragment.empty, true)
  return Fragment.fromArray([...nodes, ...(rest?.content ?? [])])
}

/** The node, its content brought within the schema; null when it held something and is empty now. */
export function fitted(type: NodeType, attrs: Node['attrs'], content: readonly Node[], heldSomething: boolean, marks?: readonly Mark[]): Node | null {
  if (content.length === 0 && heldSomething && !staysEmptied(type)) return null
  return type.create(attrs, type.inlineContent ? allowedInline(type, content) : allowedBlocks(type, content), marks)
}
