/** Reads RFC 4180 to the letter: every record ends with CRLF, a quote stands only where one may. Anything else throws. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
    field.lastIndex = at
    const match = field.exec(text)
    if (!match) throw new Error(`not RFC 4180 at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`)
    row.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'))
    at = field.lastIndex
    if (match[3] === ',') continue
    rows.push(row)
    row = []
  }
  if (row.length > 0) throw new Error('the last record does not end')
  return rows
}
