/**
 * Next bundles `lib` a second time inside the same process. What must exist once
 * per process (pool, store, tag clock, form state) is made through here.
 */
export function oncePerProcess<T>(name: string, make: () => T): T {
  const key = Symbol.for(`tribune.${name}`)
  const registry = globalThis as { [key: symbol]: { value: T } | undefined }
  return (registry[key] ??= { value: make() }).value
}

/** Forgets a value made by `oncePerProcess`, once its owner has closed it. */
export function forgetOncePerProcess(name: string): void {
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for(`tribune.${name}`)]
}
