/**
 * What the build wrote for pages: the one script and the first fonts, by hashed name.
 * Read once per process; in development again for each page, as it is rebuilt then.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { oncePerProcess } from '@/lib/process/once'

type Built = { script: string | null; fonts: Record<string, string> }

export function built(): Built {
  return process.env.NODE_ENV === 'production' ? oncePerProcess('site-files', read) : read()
}

function read(): Built {
  return { script: names('dist/static/manifest.json')['site.js'] ?? null, fonts: names('dist/static/fonts/first.json') }
}

/** Names by name; nothing where the file is missing, as before the first build. */
function names(file: string): Record<string, string> {
  try {
    const parsed: unknown = JSON.parse(readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), file), 'utf8'))
    if (typeof parsed !== 'object' || parsed === null) return {}
    return Object.fromEntries(Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  } catch {
    return {}
  }
}
