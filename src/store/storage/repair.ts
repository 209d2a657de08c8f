import type { Id } from '../../model/index.ts'
import type { SharedMap } from '../document/sharedMap.ts'
import { factsOf, type Line, openEntry, putLine } from '../library/entries.ts'
import type { DamageNotice, NoticeAction } from '../types/index.ts'
import { setAside } from './earlier.ts'
import { dayAndTime } from './inWords.ts'
import { lastGoodVersion } from './lastVersion.ts'
import { type Rows, readRows, replaceRows } from './log.ts'
import type { Outcome } from './refusal.ts'
import { type Salvage, salvage } from './salvage.ts'
import { shown } from './shown.ts'
import type { Surroundings } from './storedMap/types.ts'
import { tellDamage } from './tellDamage.ts'

/** A map that was damaged, as far as it could be saved. */
export interface Recovered {
  readonly shared: SharedMap
  readonly notices: readonly DamageNotice[]
}

/** Makes the best of the rows of a map, and says what is lost. */
export function recover(id: Id, rows: Rows, line: Line | null): Recovered {
  const { shared, notices } = recovery(id, rows, line)
  return { shared, notices }
}

/** The same in storage: damaged rows are set aside, and two whole copies of what could be saved take the place of all rows. */
export function repair(
  around: Surroundings,
  id: Id,
): Promise<Outcome<Recovered & { readonly known: number; readonly rows: number; readonly line: Line }>> {
  const now = around.now()
  return around.storage.write(async (transaction) => {
    const found = await readRows(transaction, id)
    const standing = openEntry(id, await transaction.objectStore('maps').get(id))
    const { shared, notices, saved } = recovery(id, found, standing)
    const whole = { bytes: shared.encode(), readOnly: saved.readOnly }
    const isLost = saved.gaps.length > 0 || !saved.hasSnapshot
    const version = isLost ? await lastGoodVersion(transaction, id, shown(shared)) : null
    const key = saved.earlier && (await setAside(transaction, id, saved.earlier, now))
    const rows = await replaceRows(transaction, id, found, whole, now)
    const facts = factsOf(shown(shared))
    const line = await putLine(transaction, id, { facts, rows, now, isEdit: false, before: null })
    const action = laterOf(saved.earlier, key, version)
    const offered = action === null ? notices : notices.map((notice) => ({ ...notice, action }))
    return { shared, notices: offered, known: rows.last, rows: 0, line }
  })
}

/** What is offered beside the map: as it was before the damage, or the last version, whichever is later; the version where both are of one moment, since it holds what was stored by then. */
function laterOf(
  earlier: Salvage['earlier'],
  setAside: number | null,
  version: { readonly number: number; readonly at: string } | null,
): NoticeAction | null {
  if (version !== null && (setAside === null || version.at >= (earlier?.at ?? ''))) {
    const label = `Open its last version, of ${dayAndTime(version.at)}`
    return { kind: 'openVersion', label, version: version.number }
  }
  return setAside === null ? null : { kind: 'openEarlier', label: 'Open it as it was before', setAside }
}

function recovery(id: Id, rows: Rows, line: Line | null) {
  const saved = salvage(id, rows, line)
  const { shared } = saved
  // The library knows the name, whatever became of the map.
  const isNameless = line !== null && line.title !== '' && shown(shared).meta.title === ''
  if (isNameless && !saved.hasSnapshot) {
    const fields = new Map([['title', { before: undefined, after: line.title }]])
    shared.write([{ place: 'meta', id: '', fields }], 'write', () => [])
  }
  return { shared, saved, notices: [tellDamage(saved, shown(shared), line)] }
}
