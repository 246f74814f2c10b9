/** A statement as it may stand in a log: its words, none of its values. */

const LONGEST = 500

/** Comments, quoted identifiers, and literals in all their forms: plain, escaped, dollar-quoted; one that has no end takes the rest. */
const tokens = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"]|"")*(?:"|$)|\b[eE]'(?:[^'\\]|\\[\s\S]|'')*(?:'|$)|(?:\b[uUbBxXnN]&?)?'(?:[^']|'')*(?:'|$)|\$([A-Za-z_]\w*)?\$[\s\S]*?(?:\$\1\$|$)/g

/** The text of a statement with `?` for each literal and nothing for comments, on one line, cut to 500 characters. */
export function withoutValues(sql: string): string {
  const line = bare(sql)
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}

/** What a span of it is called: the verb and the first table it names. */
export function nameOfStatement(sql: string): string {
  const line = bare(sql)
  const verb = /^\(*\s*([a-z]+)/i.exec(line)?.[1]?.toUpperCase() ?? 'STATEMENT'
  const table = /\b(?:from|into|update|join)\s+(?:"?\w+"?\.)?"?(\w+)"?/i.exec(line)?.[1]
  return table ? `${verb} ${table}` : verb
}

const bare = (sql: string): string =>
  sql
    .replace(tokens, (token) => (token.startsWith('"') ? token : token.startsWith('--') || token.startsWith('/*') ? ' ' : '?'))
    .replace(/\s+/g, ' ')
    .trim()
