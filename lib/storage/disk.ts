import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { checkedKey, type Store } from './store'

/** Files in a folder, written beside their place and moved there: a reader never sees half a file. */
export function diskStore(folder: string): Store {
  const fileOf = (key: string): string => path.join(folder, checkedKey(key))
  return {
    async put(key, bytes) {
      const file = fileOf(key)
      const draft = `${file}.${randomBytes(6).toString('hex')}.tmp`
      await mkdir(path.dirname(file), { recursive: true })
      try {
        const handle = await open(draft, 'wx', 0o644)
        try {
          await handle.writeFile(bytes)
          await handle.sync()
        } finally {
          await handle.close()
        }
        await rename(draft, file)
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },
    async get(key) {
      // Variants are small: read whole, so that no file stays open behind a reader who left.
      const bytes = await readFile(fileOf(key)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
        throw error
      })
      return bytes && { size: bytes.length, bytes: new Blob([bytes]).stream() }
    },
    async remove(key) {
      await rm(fileOf(key), { force: true })
    },
  }
}
