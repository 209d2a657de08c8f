import { splicesBetween } from './diff.ts'
import type { Splice } from './splice.ts'

/** Two changed texts made one. */
export interface Merged {
  readonly text: string
  /** What leads from `mine` to it, one after the other, each told in places of the text after those before: for `applySplice` and `moveCaret`. */
  readonly splices: readonly Splice[]
}

/**
 * Merges two texts that were made from one: what either took out is out, what either put in is in. Where both put in something at one place both stand
 * there, in an order that does not depend on who asks; the same change made by both is one. (Three-way merge over splices, as in
 * operational transformation: Ellis and Gibbs, SIGMOD 1989.)
 */
export function mergeTexts(base: string, mine: string, theirs: string): Merged {
  const [ours, others] = [splicesBetween(base, mine), splicesBetween(base, theirs)]
  const edges = [...ours, ...others].flatMap(({ at, removed }) => [at, at + removed])
  const places = [...new Set([0, ...edges, base.length])].sort((a, b) => a - b)
  const splices: Splice[] = []
  let text = ''

  const put = (inserted: string, isMine: boolean): void => {
    if (!isMine) splices.push({ at: text.length, removed: 0, inserted })
    text += inserted
  }
  for (const [index, place] of places.entries()) {
    const [own, other] = [insertedAt(ours, place), insertedAt(others, place)]
    const isOwnFirst = isBefore(own, other)
    const [first, second] = isOwnFirst ? [own, other] : [other, own]
    const between = own !== other && isAtWord(base, place) && wouldRunTogether(first, second) ? ' ' : ''
    if (own !== '' && isOwnFirst) put(own, true)
    if (other !== '' && other !== own) put(isOwnFirst ? between + other : other + between, false)
    if (own !== '' && !isOwnFirst) put(own, true)

    const stretch = base.slice(place, places[index + 1])
    if (isRemoved(ours, place)) continue
    if (!isRemoved(others, place)) text += stretch
    else if (stretch !== '') splices.push({ at: text.length, removed: stretch.length, inserted: '' })
  }
  return { text, splices }
}

/** Of two that were put in at one place, whether this comes first: whole lines before what would run into them, else as in a dictionary. */
function isBefore(own: string, other: string): boolean {
  const isLine = own.endsWith('\n')
  return isLine === other.endsWith('\n') ? own <= other : isLine
}

/** Whether a word begins or ends at a place. */
function isAtWord(text: string, place: number): boolean {
  return /^(|\s)$/.test(text.charAt(place - 1)) || /^(|\s)$/.test(text.charAt(place))
}

/** Whether the last word of one text would become one with the first of another. */
function wouldRunTogether(first: string, second: string): boolean {
  return /[\p{L}\p{N}]$/u.test(first) && /^[\p{L}\p{N}]/u.test(second)
}

function insertedAt(splices: readonly Splice[], place: number): string {
  return splices.find(({ at }) => at === place)?.inserted ?? ''
}

function isRemoved(splices: readonly Splice[], place: number): boolean {
  return splices.some(({ at, removed }) => at <= place && place < at + removed)
}
