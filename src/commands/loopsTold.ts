import type { FeedbackLoop } from '../loops/index.ts'
import type { CausalMap, Id } from '../model/index.ts'
import type { LoopsState } from '../store/index.ts'
import { recordsOf, type Selected } from './selected.ts'
import { counted, inSeries, inventory, spoken, thingsInWords } from './words.ts'

/** More loops than this are counted instead of named. */
const MOST_NAMED = 3

/**
 * "closes R2 and B1, B3 is now R4, 5 loops are undetermined now, opens 12 loops", or "": loops over these links that were not there before, those that are of another type than they were, and
 * loops that are no more. A loop that was there never closes, whatever its signs become. Where not every loop is listed, one may come into the list or fall out of it for no such reason.
 */
export function loopsTold(before: LoopsState, after: LoopsState, links: readonly Id[] | null): string {
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
    fresh.filter(({ key, type }) => !known.has(key) && isOther(after.labels.get(key, type), calledThen)),
    after,
  )
  const turned = turnedInWords(
    fresh.filter(({ key }) => known.has(key)),
    known,
    before,
    after,
  )
  const opened = labelled(
    gone.filter(({ key, type }) => isOther(before.labels.get(key, type), calledNow)),
    before,
  )
  return [closed && `closes ${closed}`, turned, opened && `opens ${opened}`].filter(Boolean).join(', ')
}

/** What loops of each type are, in a sentence that counts them. */
const TYPE_IN_WORDS: Readonly<Record<FeedbackLoop['type'], string>> = {
  R: 'reinforcing',
  B: 'balancing',
  U: 'undetermined',
}

/** "B1 is now R3", "Learning pays is undetermined now", "12 loops are reinforcing now", or "". A loop is called by its name, else as it was before. */
function turnedInWords(
  loops: readonly FeedbackLoop[],
  known: ReadonlyMap<string, FeedbackLoop['type']>,
  before: LoopsState,
  after: LoopsState,
): string {
  const told = loops.slice(0, MOST_NAMED).map(({ key, type }) => {
    const then = spoken(before.names.get(key) ?? '') || before.labels.get(key, known.get(key))
    const now = after.labels.get(key, type)
    return { then, now, is: type === 'U' ? 'undetermined now' : `now ${now}` }
  })
  // The last loops of a long list get their numbers only after it is told.
  const areNumbered = told.every(({ then, now }) => /./.test(then ?? '') && /\d/.test(`${now}`))
  if (loops.length <= MOST_NAMED && areNumbered)
    return told.map(({ then, is }) => `${then} is ${is}`).join(', ')
  return (['R', 'B', 'U'] as const)
    .map((type) => ({ type, count: loops.filter((loop) => loop.type === type).length }))
    .filter(({ count }) => count > 0)
    .map(
      ({ type, count }) =>
        `${counted(count, 'loop')} ${count === 1 ? 'is' : 'are'} ${TYPE_IN_WORDS[type]} now`,
    )
    .join(', ')
}

/** "R2", "R2 and B1", "12 loops", or "". */
function labelled(loops: readonly FeedbackLoop[], { labels }: LoopsState): string {
  const names = loops.slice(0, MOST_NAMED).map(({ key, type }) => labels.get(key, type) ?? '')
  // The last loops of a long list get their numbers only after it is told.
  const areNumbered = names.every((name) => /\d/.test(name))
  return loops.length > MOST_NAMED || !areNumbered ? counted(loops.length, 'loop') : inSeries(names)
}

/** " (Rainfall)" or " (2 variables and 1 link)": what is different on a map, behind what was done; "" for what is no thing on it. Links that came or went with the one variable go without saying. */
export function changedInWords(before: CausalMap, after: CausalMap): string {
  const changed = <K extends 'variables' | 'links' | 'labels'>(kind: K) => {
    const ids = new Set([...Object.keys(before[kind]), ...Object.keys(after[kind])])
    return [...ids].filter((id) => before[kind][id] !== after[kind][id])
  }
  const ids = { variables: changed('variables'), links: changed('links'), labels: changed('labels') }
  const isSole = ids.variables.length === 1 && ids.labels.length === 0
  const has = (map: CausalMap): boolean => ids.variables.every((id) => map.variables[id])
  const map = has(after) ? after : before
  const all = recordsOf(map, isSole ? { ...ids, links: [] } : ids)
  const isNothing = all.variables.length + all.links.length + all.labels.length === 0
  return isNothing ? '' : ` (${thingsInWords(map, all)})`
}

/** "Rainfall with 3 links", "2 variables and 4 links". */
export function deletedInWords(chosen: Selected, before: CausalMap, after: CausalMap): string {
  const { variables, links, labels } = chosen
  const lost = Object.keys(before.links).length - Object.keys(after.links).length
  if (variables.length + links.length + labels.length !== 1)
    return inventory({ variable: variables.length, link: lost, label: labels.length })
  const what = thingsInWords(before, chosen)
  return lost > links.length ? `${what} with ${counted(lost, 'link')}` : what
}
