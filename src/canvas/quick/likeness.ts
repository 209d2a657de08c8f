import { matchRank } from '../linking/match.ts'

/** Mistyped words shorter than this are like too many names, letters. */
const SHORT = 4

/**
 * How like a folded name is to what was typed of it, also folded: less is better, null when it is not. After the whole name, its
 * start and the starts of words in any order come the first letters of its words, any part of it, its letters in their order,
 * and last a start of it, or of one of its words, with one slip of the fingers.
 */
export function likeness(name: string, typed: string): number | null {
  const words = name.split(' ')
  const areStarts = typed.split(' ').every((part) => words.some((word) => word.startsWith(part)))
  const rank = matchRank(name, typed)
  if (areStarts && (rank === null || rank > 2)) return 2
  const initials = words.map((word) => word.slice(0, 1)).join('')
  if (typed.length > 1 && initials.startsWith(typed) && (rank === null || rank > 2)) return 2.5
  if (rank !== null) return rank
  const starts = words.map((_, at) => words.slice(at).join(' '))
  return typed.length >= SHORT && starts.some((start) => isMistyped(start, typed)) ? 5 : null
}

/** True when what was typed is a start of the name but for one letter left out, put in, or other, or two that changed places. */
function isMistyped(name: string, typed: string): boolean {
  let at = 0
  while (at < typed.length && name[at] === typed[at]) at += 1
  const rest = typed.slice(at + 1)
  const isSwapped = typed[at] === name[at + 1] && typed[at + 1] === name[at]
  return (
    name.startsWith(rest, at) ||
    name.startsWith(rest, at + 1) ||
    name.startsWith(typed.slice(at), at + 1) ||
    (isSwapped && name.startsWith(typed.slice(at + 2), at + 2))
  )
}
