/** What every command of a person at the terminal does: reads its options, says how it went. */
import type { z } from 'zod'
import { SetupError } from '../env'
import type { Result } from '../result'

/** An option's value. Throws `SetupError` that names it. */
export function option<T>(name: string, schema: z.ZodType<T>, given: string | undefined): T {
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw new SetupError(`${name}: missing or not valid`)
  return parsed.data
}

/** Prints the words once the command has succeeded; throws `SetupError` with its reason when it has not. */
export async function say<T>(command: Promise<Result<T>>, words: string): Promise<number> {
  const result = await command
  if (!result.ok) throw new SetupError(result.kind === 'invalid' ? result.errors.map((error) => error.message).join(' ') : `refused: ${result.kind}`)
  console.log(words)
  return 0
}
