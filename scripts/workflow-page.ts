/** The page docs/workflow.md, from the table of transitions. */
import { statuses, transitions, type Transition, type When, type Who } from '../lib/articles/transitions'

const whoInWords: Record<Who, string> = {
  owner: 'its owner',
  editor: 'any editor',
  'owning-editor': 'an editor whose own text it is',
  'correcting-editor': 'any editor, once it has been published',
  clock: 'nobody: its hour has come',
}
const whenInWords: Record<When, string> = {
  'never-published': 'never published',
  'once-published': 'published before',
  public: 'readers see it',
  withdrawn: 'withdrawn',
}

const arrows = (row: Transition): string[] => (row.to === 'same' ? [] : row.from.map((from) => `  ${from} --> ${row.to}: ${row.verb}`))

const line = ({ verb, from, to, who, needs, when, tells }: Transition): string => {
  const origin = from.length === statuses.length ? 'any' : from.join(', ')
  return `| ${[`\`${verb}\``, origin, to === 'same' ? 'stays' : to, who.map((name) => whoInWords[name]).join('; '), needs.join(', ') || '—', when ? whenInWords[when] : '—', tells.join(', ') || '—'].join(' | ')} |`
}

/** The whole page, as Markdown. */
export const workflowPage = (): string => `# The workflow of an article

<!-- Drawn from lib/articles/transitions.ts by \`node scripts/run.mjs scripts/draw-workflow.ts\`. Change the table, not this page. -->

The states are those of the *working text*. Readers see an article when, and only when, it has a
published revision and has not been withdrawn: \`unpublish\` and \`putBack\` change that and leave the
working text where it is.

\`\`\`mermaid
stateDiagram-v2
  [*] --> draft
${transitions.flatMap(arrows).join('\n')}
\`\`\`

A text that is scheduled is nobody's to write in: what readers will see is settled with its hour
([scheduling](scheduling.md)).

| verb | from | to | who | needs | only when | told by mail |
|---|---|---|---|---|---|---|
${transitions.map(line).join('\n')}

*needs*: \`readiness\`: title, standfirst, section, 150 words, an alternative text for each picture;
\`decisions\`: no suggestion and no note at a passage is left open (notes among editors hold nothing up);
\`licence\`: the publication licence, granted for exactly this revision; \`version\`: the save that was
read, so that nobody decides about a text they have not seen; \`message\`: why, for whoever acts next.

Each step first brings the working revision up to what people have typed together
([the shared text](shared-text.md)): a version read before somebody's last words is a conflict. A step that
changes the state freezes the working revision; the next save opens a new one. Whoever has the text
open is told at once.

In the states \`in_review\`, \`changes_requested\` and \`accepted\`, and in a draft that they may write in, editors
turn « Mode suggestion » on and off: while it is on, the author suggests wherever they could write, and a
save or a restoration of theirs is refused. Sending a text back with suggestions and notes open is what
these are for; it is accepted and published once they are decided.
`
