import { readFile, rm, writeFile } from 'node:fs/promises'

/** How often one who waits looks again (ms). */
const LOOK_AGAIN = 250

/**
 * Runs `work` while no other process of this machine does the same: a file says whose
 * turn it is. One that died in the middle is noticed by its process id.
 */
export async function alone<T>(file: string, work: () => Promise<T>): Promise<T> {
  while (!(await taken(file))) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN))
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}

async function taken(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const owner = Number(await readFile(file, 'utf8').catch(() => ''))
    if (owner > 0 && !lives(owner)) await rm(file, { force: true })
    return false
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
