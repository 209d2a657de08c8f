/** One change of a text: so many characters (UTF-16 units) are taken out at a place, and others put in there. */
export interface Splice {
  readonly at: number
  readonly removed: number
  readonly inserted: string
}

/**
 * The shortest single splice that turns one text into the other, never through the middle of a surrogate pair; null when they are equal.
 * Where letters repeat there are several: told where the caret is after the change, the one that a person typed is chosen.
 */
export function spliceBetween(before: string, after: string, caret = after.length): Splice | null {
  if (before === after) return null
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < Math.min(most, caret) && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  // The caret was only a hint: what is alike before the rest is no part of the change.
  while (start < most - end && before[start] === after[start]) start++
  if (isInPair(before, start) || isInPair(after, start)) start--
  if (isInPair(before, before.length - end) || isInPair(after, after.length - end)) end--
  return {
    at: start,
    removed: before.length - end - start,
    inserted: after.slice(start, after.length - end),
  }
}

/** The text after the change. */
export function applySplice(text: string, { at, removed, inserted }: Splice): string {
  return text.slice(0, at) + inserted + text.slice(at + removed)
}

/** Where a caret is after a change beside it: at the same letters. One in the middle of what is taken out goes to its start; one where something is put in stays before it. */
export function moveCaret(caret: number, { at, removed, inserted }: Splice): number {
  if (caret <= at) return caret
  return caret >= at + removed ? caret - removed + inserted.length : at
}

function isInPair(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000
}
