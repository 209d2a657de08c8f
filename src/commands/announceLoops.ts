import type { FeedbackLoop } from '../loops/index.ts'
import type { Id } from '../model/index.ts'
import type { LoopsState, Session } from '../store/index.ts'
import type { World } from './types.ts'
import { counted, inSeries } from './words.ts'

/** More loops than this are counted instead of named. */
const MOST_NAMED = 3

/**
 * Runs a change and tells a screen reader what was done and which loops it closed: "Link from Rainfall to Grazing
 * land made positive; closes R2." When the search takes longer the loops follow in a sentence of their own.
 */
export function announceWithLoops(
  world: World,
  session: Session,
  links: readonly Id[],
  change: () => void,
  told: () => string,
): void {
  const before = session.loops.getState()
  change()
  const sentence = told()
  const after = session.loops.getState()
  if (!after.searching) {
    const closed = closedLoops(before, after, links)
    world.page.announce(closed === '' ? `${sentence}.` : `${sentence}; closes ${closed}.`)
    return
  }
  world.page.announce(`${sentence}.`)
  const stop = session.loops.subscribe((state) => {
    if (state.searching) return
    stop()
    const closed = closedLoops(before, state, links)
    if (closed !== '') world.page.announce(`Closes ${closed}.`)
  })
}

/** "R2", "R2 and B1", "12 loops", or "" : loops over these links that were not there before, or were of another type. */
function closedLoops(before: LoopsState, after: LoopsState, links: readonly Id[]): string {
  const known = new Map(before.list.loops.map((loop) => [loop.key, loop.type]))
  const changed = new Set(links)
  const isNew = (loop: FeedbackLoop): boolean =>
    known.get(loop.key) !== loop.type && loop.links.some((id) => changed.has(id))
  const found = after.list.loops.filter(isNew)
  if (found.length > MOST_NAMED) return counted(found.length, 'loop')
  return inSeries(found.map((loop) => after.labels.get(loop.key) ?? 'a loop'))
}
