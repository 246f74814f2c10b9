/** JSON lines on standard output. Addresses and secrets are cut by name, wherever they stand. */
import pino from 'pino'
import { settings } from '../env'
import { forgetOncePerProcess, oncePerProcess } from '../process/once'
import { occasion } from './occasion'

const secretKeys = ['email', 'to', 'from', 'subject', 'token', 'secret', 'password', 'cookie', 'authorization', 'sessionToken', 'identifier', 'url']

function makeLog(destination?: pino.DestinationStream): pino.Logger {
  const options: pino.LoggerOptions = {
    level: settings().logLevel,
    base: null,
    redact: { paths: secretKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[cut]' },
    serializers: { err: serializeError },
    mixin: () => ({ ...occasion() }),
  }
  return destination ? pino(options, destination) : pino(options)
}

/** Sends the lines of this process somewhere else, at the level that the settings name now; `null`: to standard output again. */
export function writeLogTo(destination: pino.DestinationStream | null): void {
  forgetOncePerProcess('log')
  if (destination) oncePerProcess('log', () => makeLog(destination))
}

// A database error repeats the row's values in its detail: only its name and code are kept.
function serializeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: 'not an error' }
  const code = (error as { code?: unknown }).code
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    message: error.message.replace(/[^\s@<>"']+@[^\s@<>"']+/g, '[address]').slice(0, 2_000),
    stack: error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 12).join('\n'),
  }
}

/** The process's log, made at first use. */
export const log: pino.Logger = new Proxy({} as pino.Logger, {
  get: (_, key: keyof pino.Logger) => {
    const made = oncePerProcess('log', () => makeLog())
    const value = made[key]
    return typeof value === 'function' ? value.bind(made) : value
  },
})
