import type { Id } from '../../model/index.ts'
import { finish } from '../../pace/index.ts'
import type { Change, Step, WholeChange } from './changes.ts'
import type { Done, PartsOf, Records } from './sharedRecords.ts'
import { addChange } from './steps.ts'
import { writePart } from './writeFields.ts'
import { remove, restore } from './writeWhole.ts'

/**
 * Writes a step. With `stale: 'drop'` a field is left alone unless it still holds `before` (of a text of several lines what others changed meanwhile stays, and
 * the rest is done), and a record unless it is still absent or there; with `stale: 'write'` only fields of records that are gone are left out. A
 * record that is shown as one of several becomes one in the document too, as soon as it is written in.
 */
export function writeStep(records: Records, step: Step, stale: 'drop' | 'write', partsOf: PartsOf): Done {
  return finish(writeInPieces(records, step, stale, partsOf, (work) => work()))
}

/** Changes that are written at once: a few milliseconds' worth. */
const AT_ONCE = 50

/** The same with pauses; what is written between two of them is done by `together`. */
export function* writeInPieces(
  records: Records,
  step: Step,
  stale: 'drop' | 'write',
  partsOf: PartsOf,
  together: (work: () => void) => void,
): Generator<void, Done> {
  const done = new Map<string, Change>()
  let complete = true
  const parts = partsAfter(step, partsOf)
  const write = (change: Change): void => {
    const written =
      'fields' in change
        ? writePart(records, change, stale, parts)
        : change.after === null
          ? // Taking back that a record was made takes nothing of others along.
            remove(records, change, stale, stale === 'drop' ? () => [] : partsOf)
          : restore(records, { ...change, after: change.after }, stale, partsOf)
    for (const one of written.done) addChange(done, one)
    complete &&= written.complete
  }
  // Those that come or go first: what is shown in the fields of the others depends on them.
  const inTurn = [...step.filter(isWhole), ...step.filter((one) => !isWhole(one))]
  for (let at = 0; at < inTurn.length; at += AT_ONCE) {
    if (at > 0) yield
    together(() => {
      for (const change of inTurn.slice(at, at + AT_ONCE)) write(change)
    })
  }
  return { done: [...done.values()], complete }
}

function isWhole(change: Change): change is WholeChange {
  return !('fields' in change)
}

/** The records that are shown as part of one once a step has parted some and joined others. */
function partsAfter(step: Step, partsOf: PartsOf): PartsOf {
  const parted = new Set<string>()
  const joined = new Map<string, Id[]>()
  for (const change of step) {
    const { place, id } = change
    if (isWhole(change) ? change.after !== null : change.fields.has('into')) parted.add(`${place} ${id}`)
    if (!isWhole(change) || change.after !== null || change.into === undefined) continue
    const root = `${place} ${change.into}`
    const others = joined.get(root)
    if (others) others.push(id)
    else joined.set(root, [id])
  }
  return (place, id) => {
    const before = partsOf(place, id).filter((part) => !parted.has(`${place} ${part}`))
    return [...new Set([...before, ...(joined.get(`${place} ${id}`) ?? [])])].sort()
  }
}
