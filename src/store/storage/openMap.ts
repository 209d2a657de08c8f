import type { CausalMap, Id } from '../../model/index.ts'
import { inPieces, PAGE_PACE } from '../../pace/index.ts'
import { projectWhole } from '../document/projection.ts'
import { openEntry } from '../library/entries.ts'
import { type Filling, fill } from '../session/fill.ts'
import type { DocumentNotice } from '../types/index.ts'
import { fetchRows, openRows, type Rows } from './log.ts'
import { assemble, type Cut, uncut } from './rebuild.ts'
import type { Outcome } from './refusal.ts'
import { attach } from './storedMap/attach.ts'
import type { StoredMap, Surroundings } from './storedMap/types.ts'
import { holdOpen } from './tabs.ts'

interface Making extends Filling {
  readonly readOnly: string
  readonly notices: readonly DocumentNotice[]
}

/** Makes a map and stores it; resolves when storage has acknowledged or refused that. */
export async function createStoredMap(
  around: Surroundings,
  id: Id,
  map: CausalMap,
  { readOnly, notices, ...how }: Making,
): Promise<StoredMap> {
  const release = await holdOpen(around.name, id)
  const losses = around.storage.losses()
  const made = await fill(map, how).catch((reason: unknown) => {
    release()
    throw reason
  })
  const start = { id, ...made, known: 0, rows: 0, line: null, losses, release }
  const stored = attach(around, { ...start, readOnly, notices })
  stored.storeAgain()
  await stored.flush()
  return stored
}

const LOST_WORDS: DocumentNotice = {
  kind: 'damage',
  text: 'The last edit before the page was closed could not be read back.',
}

/** Opens a map; null when storage has none of that id. Damaged rows are set aside and replaced. */
export async function openStoredMap(around: Surroundings, id: Id): Promise<Outcome<StoredMap | null>> {
  const release = await holdOpen(around.name, id)
  const outcome = await openHeld(around, id, release)
  if (!outcome.ok || outcome.value === null) release()
  return outcome
}

/** Updates of so many bytes are taken in within some milliseconds. */
const SMALL = 100_000

/** How updates are to be parted: the code that parts large ones is fetched with the first such one. */
async function cutFor({ snapshots, updates }: Rows): Promise<Cut> {
  if ([...snapshots, ...updates].every(({ bytes }) => bytes.length <= SMALL)) return uncut
  // A page that is cut off from where it came from takes in the whole at once.
  const module = await import('../document/cutUpdate.ts').catch(() => null)
  return module === null
    ? uncut
    : (update) => (update.length <= SMALL ? uncut(update) : module.cutUpdate(update))
}

async function openHeld(
  around: Surroundings,
  id: Id,
  release: () => void,
): Promise<Outcome<StoredMap | null>> {
  const { storage } = around
  const losses = storage.losses()
  const read = await storage.read(async (transaction) => ({
    unopened: await fetchRows(transaction, id),
    line: openEntry(id, await transaction.objectStore('maps').get(id)),
  }))
  if (!read.ok) return read
  const { unopened, line } = read.value
  const rows = await inPieces(openRows(id, unopened), PAGE_PACE)
  if (rows.numbers.length === 0 && line === null) return { ok: true, value: null }
  const found = await inPieces(assemble(rows, line, await cutFor(rows)), PAGE_PACE)
  const words = around.lastWords.find(id)
  const told: readonly DocumentNotice[] = words.isDamaged ? [LOST_WORDS] : []
  const start = {
    id,
    ...found,
    line,
    losses,
    release,
    readOnly: found.readOnly || (storage.readOnly() ?? ''),
  }
  if (!found.isDamaged) {
    const projection = await inPieces(projectWhole(found.shared), PAGE_PACE)
    return { ok: true, value: greet(attach(around, { ...start, projection, notices: told })) }
  }
  // Fetched only now: hardly any map is ever damaged.
  const { recover, repair } = await import('./repair.ts')
  // In storage that only a newer program may write, what is damaged stays as it is.
  const repaired = storage.readOnly() === null ? await repair(around, id) : null
  const whole = repaired?.ok ? repaired.value : recover(id, rows, line)
  const stored = attach(around, { ...start, ...whole, notices: [...whole.notices, ...told] })
  if (repaired?.ok === false) stored.storeAgain()
  around.tabs.post({ kind: 'repaired', map: id })
  return { ok: true, value: greet(stored) }

  function greet(opened: StoredMap): StoredMap {
    around.tabs.post({ kind: 'opened', map: id })
    if (start.readOnly === '') void hearLastWords(opened)
    return opened
  }

  async function hearLastWords(opened: StoredMap): Promise<void> {
    for (const update of words.updates) opened.hear({ kind: 'unsaved', map: id, update })
    await opened.flush()
    if (opened.isSettled()) words.forget()
  }
}
