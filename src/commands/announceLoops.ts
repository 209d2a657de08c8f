import type { FeedbackLoop } from '../loops/index.ts'
import type { Id } from '../model/index.ts'
import { runLater } from '../pace/index.ts'
import type { LoopsState, Session } from '../store/index.ts'
import type { Page } from './types.ts'
import { capitalised, counted, inSeries } from './words.ts'

/** More loops than this are counted instead of named. */
const MOST_NAMED = 3

/**
 * Runs a change and tells a screen reader what was done and which loops it closed or opened: "Link from Rainfall to Grazing
 * land made positive; closes R2." When the search takes longer the loops follow in a sentence of their own. `links` are
 * those that may close loops; null when any may, as in undoing. A change that answers why it was not done, as `run` of the document does, is not told here:
 * whoever shows the map tells that. Answers the same.
 */
export function announceWithLoops(
  world: { readonly page: Pick<Page, 'announce'> },
  session: Session,
  links: readonly Id[] | null,
  change: () => unknown,
  told: () => string,
): string | null {
  const before = session.loops.getState()
  const refusal = change()
  if (typeof refusal === 'string') return refusal
  const sentence = told()
  const after = session.loops.getState()
  if (!after.searching) {
    const told = loopsTold(before, after, links)
    world.page.announce(told === '' ? `${sentence}.` : `${sentence}; ${told}.`)
    return null
  }
  world.page.announce(`${sentence}.`)
  const stop = session.loops.subscribe((state) => {
    if (state.searching) return
    stop()
    // Two long lists are compared once the page has shown the new one.
    runLater(() => {
      const told = loopsTold(before, state, links)
      if (told !== '') world.page.announce(`${capitalised(told)}.`)
    }, 0)
  })
  return null
}

/**
 * "closes R2 and B1, opens 12 loops", or "": loops over these links that were not there before, or were of another type, and
 * loops that are no more. Where not every loop is listed, one may come into the list or fall out of it for no such reason.
 */
function loopsTold(before: LoopsState, after: LoopsState, links: readonly Id[] | null): string {
  const whole = before.list.complete && after.list.complete
  const known = new Map(before.list.loops.map((loop) => [loop.key, loop.type]))
  const left = new Set(after.list.loops.map((loop) => loop.key))
  const changed = new Set(links)
  const isNew = (loop: FeedbackLoop): boolean =>
    known.get(loop.key) !== loop.type && (links === null ? whole : loop.links.some((id) => changed.has(id)))
  const fresh = after.list.loops.filter(isNew)
  const gone = whole ? before.list.loops.filter(({ key }) => !left.has(key)) : []
  // A loop that goes on over other links, as after a variable was put into it, is the same to a person.
  const calledNow = new Set(fresh.map(({ key, type }) => after.labels.get(key, type)))
  const calledThen = new Set(gone.map(({ key, type }) => before.labels.get(key, type)))
  const isOther = (label: string | undefined, others: ReadonlySet<string | undefined>): boolean =>
    label === undefined || !/\d/.test(label) || !others.has(label)
  const closed = labelled(
    fresh.filter(({ key, type }) => isOther(after.labels.get(key, type), calledThen)),
    after,
  )
  const opened = labelled(
    gone.filter(({ key, type }) => isOther(before.labels.get(key, type), calledNow)),
    before,
  )
  return [closed && `closes ${closed}`, opened && `opens ${opened}`].filter(Boolean).join(', ')
}

/** "R2", "R2 and B1", "12 loops", or "". */
function labelled(loops: readonly FeedbackLoop[], { labels }: LoopsState): string {
  const names = loops.slice(0, MOST_NAMED).map(({ key, type }) => labels.get(key, type) ?? '')
  // The last loops of a long list get their numbers only after it is told.
  const areNumbered = names.every((name) => /\d/.test(name))
  return loops.length > MOST_NAMED || !areNumbered ? counted(loops.length, 'loop') : inSeries(names)
}
