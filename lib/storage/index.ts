import path from 'node:path'
import { settings } from '@/lib/env'
import { oncePerProcess } from '@/lib/process/once'
import { bucketStore } from './bucket'
import { diskStore } from './disk'
import type { Store } from './store'

export type { Store, Stored } from './store'

/** The process's store: the bucket when the environment names one, else `media` in the data folder. */
export const storage = (): Store =>
  oncePerProcess('storage', () => {
    const { s3, dataFolder } = settings()
    return s3 ? bucketStore(s3) : diskStore(path.join(dataFolder, 'media'))
  })
