import type { FeedbackLoop, LoopList } from '../../loops/index.ts'
import type { ById } from '../../model/index.ts'
import { counted, figure, nameOf } from '../parts/words.ts'

/**
 * What the list shows, exactly: "All 46 loops", or "All 1,770 loops of up to 8 links; the map has 15,435,891 in all; 134 are
 * independent". While the loops of the map are being counted nothing is said of their number; see `isCounting`.
 */
export function listInWords(list: LoopList): string {
  const shown = list.loops.length
  if (list.complete) {
    if (shown === 0) return 'No feedback loops yet'
    return shown === 1 ? 'One loop' : `All ${counted(shown, 'loop')}`
  }
  const all = list.total === null ? `more than ${figure(list.atLeast)}` : `${figure(list.total)} in all`
  const { independent } = list
  return [
    reachInWords(list),
    isCounting(list) ? '' : `; the map has ${all}`,
    independent === undefined ? '' : `; ${figure(independent)} are independent`,
  ].join('')
}

/** Whether the loops of the whole map are still being counted. */
export function isCounting(list: LoopList): boolean {
  return !list.complete && list.counting === true
}

function reachInWords({ loops, completeToLength }: LoopList): string {
  const longest = loops.at(-1)?.links.length ?? 0
  // A list that was cut within a length is not all of that length.
  if (completeToLength === null || longest > completeToLength) {
    return `The first ${counted(loops.length, 'loop')}${
      completeToLength === null ? '' : `, all of up to ${counted(completeToLength, 'link')} among them`
    }`
  }
  const length = `of up to ${counted(completeToLength, 'link')}`
  return loops.length === 0 ? `No loop ${length}` : `All ${counted(loops.length, 'loop')} ${length}`
}

/** Of which loops something is said, when the list does not hold all: "of the loops of up to 8 links"; else empty. */
export function scopeInWords({ complete, completeToLength }: LoopList): string {
  if (complete) return ''
  const isReach = completeToLength !== null && completeToLength > 1
  return isReach ? `of the loops of up to ${counted(completeToLength, 'link')}` : 'of the loops found so far'
}

/** The loop's variables in the order of travel, for `Round`: for a loop that nobody has named. */
export function roundOf(loop: FeedbackLoop, variables: ById<{ readonly name: string }>): readonly string[] {
  return loop.variables.map((id) => nameOf(variables[id]))
}

/** "through Wells, Water and Cattle": what is heard of a loop that is called by its name. */
export function throughInWords(round: readonly string[]): string {
  const last = round.at(-1) ?? ''
  return `through ${round.length < 2 ? last : `${round.slice(0, -1).join(', ')} and ${last}`}`
}
