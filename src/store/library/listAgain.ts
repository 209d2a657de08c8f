import type { Id } from '../../model/index.ts'
import { readRows } from '../storage/log.ts'
import { salvage } from '../storage/salvage.ts'
import type { WriteTransaction } from '../storage/schema.ts'
import { shown } from '../storage/shown.ts'
import { factsOf, openEntry, sealEntry } from './entries.ts'

/** Writes the line of a map that has none, or a damaged one, from its rows. It says that it cannot know whether any are missing. */
export async function listAgain(transaction: WriteTransaction, id: Id, now: string): Promise<void> {
  const maps = transaction.objectStore('maps')
  // Another tab may have been quicker.
  if (openEntry(id, await maps.get(id))) return
  const { shared, last } = salvage(id, await readRows(transaction, id), null)
  const facts = factsOf(shown(shared))
  shared.close()
  const entry = { id, created: now, modified: now, deleted: null, ...facts, last, doubtful: true }
  await maps.put(sealEntry(entry), id)
}
