/** Whatever a bench starts is ended, in reverse, also when the bench fails or is told to stop. */

/** Remembers how something that was started is ended. */
export type AtEnd = (stop: () => unknown) => void

export async function scoped<T>(work: (atEnd: AtEnd) => Promise<T>): Promise<T> {
  const stops: (() => unknown)[] = []
  const endAll = async () => {
    for (let stop = stops.pop(); stop; stop = stops.pop()) await Promise.resolve(stop()).catch((error: unknown) => console.error(error))
  }
  const onSignal = () => void endAll().then(() => process.exit(130))
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal)
  try {
    return await work((stop) => void stops.push(stop))
  } finally {
    await endAll()
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
  }
}
