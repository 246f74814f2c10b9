/**
 * The live connection of the shared texts (docs/shared-text.md), one of each process
 * that serves pages. Entered by lib/cli/server.ts, which gives it its upgrades.
 */
import { newId } from '@/lib/tokens'
import { showTexts } from '@/lib/metrics/texts'
import { log } from '@/lib/log'
import { entranceTo, livePath, sayGoodbye, type Entrance } from './entrance'
import { startRelay } from './relay'
import { Texts } from './texts'
import { startWatch } from './watch'

export { livePath }

export type LiveTexts = {
  upgrade: Entrance['upgrade']
  /** Hears everybody out, sends them to another process, and stops. */
  stop(): Promise<void>
}

/** Opens the entrance; hears of what the other processes take from now on. */
export async function startLiveTexts(): Promise<LiveTexts> {
  const process = newId()
  const texts = new Texts(process, (notice) => relay.say(notice))
  const relay = await startRelay(process, (notice) => {
    texts.hear(notice).catch((error: unknown) => log.warn({ err: error }, 'shared texts: a notice could not be followed'))
  }, () => texts.catchUp())
  const entrance = entranceTo(texts)
  const watch = startWatch({
    visits: () => texts.visits,
    texts: () => texts.texts(),
    before: async () => {
      texts.tidy()
      await relay.mend()
    },
  })
  showTexts(() => ({ texts: texts.hocuspocus.getDocumentsCount(), connections: texts.visits.size }))
  return {
    upgrade: entrance.upgrade,
    async stop() {
      entrance.close()
      await sayGoodbye(texts, entrance)
      await texts.leave()
      await watch.stop()
      await relay.stop()
      showTexts(null)
    },
  }
}
