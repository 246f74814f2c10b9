/** What stands after the question mark of a public address. */

export type Query = Promise<Record<string, string | string[] | undefined>>

/** One value of a parameter: the first, where it was given twice. */
export async function valueIn(query: Query, name: string): Promise<string | null> {
  const value = (await query)[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/** The number of a page of a list; anything else is the first. */
export async function pageIn(query: Query): Promise<number> {
  const value = (await valueIn(query, 'page')) ?? ''
  return /^[1-9]\d{0,4}$/.test(value) ? Number(value) : 1
}

/** Everything a mail's link carried, to be posted back as it came. */
export async function secretIn(query: Query): Promise<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(await query).flatMap(([name, value]) => {
      const one = Array.isArray(value) ? value[0] : value
      return one && name !== 'fait' ? [[name, one]] : []
    }),
  )
}
