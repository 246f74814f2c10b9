/** A promise that somebody else ends. */
export type Deferred = { promise: Promise<void>; release: () => void }

export function withDeferred(): Deferred {
  let release = () => {}
  const promise = new Promise<void>((resolve) => {
    release = resolve
  })
  return { promise, release }
}
