import { frenchSpaces } from '@/lib/content/typography'

type Tree = { [key: string]: string | Tree }

/** Message files are typed with plain spaces; French sets narrow no-break ones before ; : ! ? and inside « ». */
export function typeset<T>(tree: T): T {
  return Object.fromEntries(
    Object.entries(tree as Tree).map(([key, value]) => [key, typeof value === 'string' ? frenchSpaces(value) : typeset(value)]),
  ) as T
}
