/**
 * Taking an update: tried at the door, written into the log, then shared. What is
 * acknowledged is committed; what is not taken changes nothing for anybody else.
 */
import type { Connection } from '@hocuspocus/server'
import { db } from '@/lib/db'
import { log } from '@/lib/log'
import { updateTaken } from '@/lib/metrics/texts'
import { foreignAmong } from '../../pictures'
import type { Door, Refusal } from '../door'
import { insertUpdate } from './insertion'
import type { OpenText } from './open-text'
import { patiently } from './patience'
import type { Admission } from './standing'
import { closing } from './telling'
import type { Visit } from './visit'

/** So often may the standing change while one update waits. */
const MOST_CHANGES = 5

/**
 * Takes one update, or ends the visit, or leaves it as one that may only read; answers
 * whether it was taken. What was not must not be applied. `process`: this one, in notices.
 */
export function takeUpdate(text: OpenText, visit: Visit, connection: Connection, update: Uint8Array, process: string): Promise<boolean> {
  return text.inTurn(async () => {
    try {
      for (let changes = 0; visit.mayChange && visit.admission; changes++) {
        const outcome = await tryToTake(text, visit, visit.admission, connection, update, process)
        if (outcome !== 'moved') return outcome === 'taken'
        if (changes === MOST_CHANGES) throw new Error('the standing never stays')
      }
    } catch (error) {
      log.warn({ err: error }, 'shared text: an update could not be written down')
      text.door.startOver()
      visit.end(closing.away, 'away')
    }
    return false
  })
}

/** `moved`: the standing has changed, and what may be done now is known again. */
async function tryToTake(text: OpenText, visit: Visit, admission: Admission, connection: Connection, update: Uint8Array, process: string): Promise<'taken' | 'refused' | 'moved'> {
  let refusal = await tried(text, admission, update)
  // It may stand on what another process has taken and this one has not heard of yet.
  if (refusal && (await text.catchUp())) refusal = await tried(text, admission, update)
  if (refusal) {
    visit.refuse(refusal)
    return 'refused'
  }
  const id = await patiently(() => insertUpdate(update, admission, visit.session ?? '', process))
  if (id === null) {
    text.door.startOver()
    await patiently(() => visit.lookAgain())
    return 'moved'
  }
  text.share(update, id, { source: 'connection', connection })
  updateTaken()
  return 'taken'
}

async function tried({ door }: OpenText, { person, article, standing }: Admission, update: Uint8Array): Promise<Refusal | null> {
  const before = door.names()
  const refusal = refusalOf(door, update, standing.may === 'suggest' ? person.id : null)
  if (refusal) return refusal
  const after = door.names()
  const uploads = [...after.uploads].filter((id) => !before.uploads.has(id))
  const sectionId = after.sectionId === before.sectionId ? null : after.sectionId
  if (uploads.length === 0 && sectionId === null) return null
  const known = await patiently(async () =>
    (await foreignAmong(db(), person, article, uploads)).length === 0 && (sectionId === null || (await db().section.count({ where: { id: sectionId } })) > 0))
  if (known) return null
  door.startOver()
  return 'content'
}

/** What breaks the door is refused as well. */
function refusalOf(door: Door, update: Uint8Array, suggester: string | null): Refusal | null {
  try {
    return door.try(update, suggester)
  } catch (error) {
    log.error({ err: error }, 'shared text: the door failed on an update')
    door.startOver()
    return 'content'
  }
}
