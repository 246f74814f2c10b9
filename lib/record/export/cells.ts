/** CSV as RFC 4180 has it, safe to open in a spreadsheet. */

/** Before the first record: how spreadsheets know that the file is UTF-8. */
export const byteOrderMark = '\ufeff'

/** What a spreadsheet would read as a formula (OWASP, CSV injection), also in the full-width forms that some take for the same. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u

/** One cell: text that could be a formula is made text by an apostrophe, what holds a separator is quoted. */
export function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One record with its end of line. */
export const csvLine = (cells: readonly (string | number | null)[]): string => `${cells.map(cell).join(',')}\r\n`
