import { createServer } from 'node:net'
import { SetupError, settings } from '../env'

/** Refuses to start, in one line, when the port is taken: better now than after a build. */
export function portIsFree(): Promise<void> {
  const { port, host } = settings()
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new SetupError(`PORT: ${port} is taken by another program; choose another one, e.g. PORT=3001 npm start`) : error)
    })
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}
