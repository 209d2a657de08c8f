import type { Id } from '../../model/index.ts'
import { clearRows, readRows } from '../storage/log.ts'
import type { Outcome } from '../storage/refusal.ts'
import { salvage } from '../storage/salvage.ts'
import type { WriteTransaction } from '../storage/schema.ts'
import { shown } from '../storage/shown.ts'
import type { Storage } from '../storage/storage.ts'
import { unlessOpen } from '../storage/tabs.ts'
import { enrol, factsOf, openEntry, sealEntry } from './entries.ts'
import { isLongDeleted, type Shelf } from './shelf.ts'

const ROLL_DAMAGED =
  'What this browser had noted of which maps there are was damaged. Every map that is listed is there; whether one is lost cannot be told.'

/**
 * Puts the library in order: purges maps that were deleted long ago and are open nowhere, sets damaged lines aside, and
 * writes a new line for every map without one, from the map itself. Gives what is lost with that, as a sentence, or null.
 */
export async function tidyShelf(
  storage: Storage,
  library: string,
  shelf: Shelf,
  now: string,
): Promise<Outcome<string | null>> {
  for (const { id } of shelf.entries.filter((entry) => isLongDeleted(entry, now))) {
    await unlessOpen(library, id, async () => {
      await storage.write((transaction) => purge(transaction, id, now))
    })
  }
  return storage.write(async (transaction) => {
    for (const id of shelf.unreadable) await setLineAside(transaction, id, now)
    for (const id of shelf.unlisted) await listAgain(transaction, id, now)
    const listed = await transaction.objectStore('maps').getAllKeys()
    const kept = [...listed, ...shelf.unlisted]
    const gone = [...shelf.unreadable, ...shelf.missing].filter((id) => !kept.includes(id))
    await enrol(transaction, kept, gone)
    if (gone.length > 0) {
      const maps = gone.length === 1 ? 'One map is' : `${gone.length} maps are`
      return `${maps} lost: of what was stored of that in this browser nothing can be read.`
    }
    return shelf.roll === 'damaged' ? ROLL_DAMAGED : null
  })
}

async function purge(transaction: WriteTransaction, id: Id, now: string): Promise<void> {
  const entry = openEntry(id, await transaction.objectStore('maps').get(id))
  // Another tab may have brought it back meanwhile.
  if (!entry || !isLongDeleted(entry, now)) return
  await clearRows(transaction, id)
  await transaction.objectStore('drafts').delete(IDBKeyRange.bound([id], [id, []]))
  await transaction.objectStore('versions').delete(IDBKeyRange.bound([id], [id, []]))
  await transaction.objectStore('histories').delete(id)
  await transaction.objectStore('maps').delete(id)
  await enrol(transaction, [], [id])
}

async function setLineAside(transaction: WriteTransaction, id: Id, now: string): Promise<void> {
  const maps = transaction.objectStore('maps')
  const value = await maps.get(id)
  // Another tab may have been quicker.
  if (value === undefined || openEntry(id, value)) return
  await transaction.objectStore('quarantine').add({ map: id, found: now, store: 'maps', value })
  await maps.delete(id)
}

/** The new line says that nobody can know whether rows are missing; that is told when the map is opened. */
async function listAgain(transaction: WriteTransaction, id: Id, now: string): Promise<void> {
  const maps = transaction.objectStore('maps')
  if (openEntry(id, await maps.get(id))) return
  const { shared, last } = salvage(id, await readRows(transaction, id), null)
  const facts = factsOf(shown(shared))
  shared.close()
  const entry = { id, created: now, modified: now, deleted: null, ...facts, last, doubtful: true }
  await maps.put(sealEntry(entry), id)
}
