/** The log of this process, read as it is written. */
import { onTestFinished } from 'vitest'
import { overrideSettings } from '@/lib/env'
import { writeLogTo } from '@/lib/log'

export type Line = Record<string, unknown> & { level: number; msg: string }

/** From now on, and until the test is over, every line at `level` or above. What is not one JSON object on one line throws. */
export function readLog(level: 'debug' | 'info' | 'warn' = 'info'): { lines: Line[]; text: () => string } {
  const lines: Line[] = []
  const written: string[] = []
  overrideSettings({ logLevel: level })
  writeLogTo({
    write(text: string) {
      written.push(text)
      for (const line of text.trimEnd().split('\n')) lines.push(JSON.parse(line) as Line)
    },
  })
  onTestFinished(() => {
    overrideSettings({ logLevel: 'silent' })
    writeLogTo(null)
  })
  return { lines, text: () => written.join('') }
}
