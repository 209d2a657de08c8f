import { defaultFilter } from 'cmdk'

/** How good a command is that has one of the words that were typed among its other words: better than letters scattered over a name, worse than the name. */
const BY_WORD = 0.5
/** Below it the letters are so scattered over a name that nobody meant it. */
const LEAST = 0.01

/** How well a command answers to what is typed, 0 (not at all) to 1: by its name, or by its other words, each of which is to begin as one that was typed. */
export function scoreOf(value: string, search: string, keywords: readonly string[] = []): number {
  const typed = search.trim().toLowerCase().split(/\s+/)
  const words = [...value.toLowerCase().split(/\s+/), ...keywords.map((word) => word.toLowerCase())]
  const byWord = typed.every((part) => words.some((word) => word.startsWith(part))) ? BY_WORD : 0
  const byName = defaultFilter?.(value, search, []) ?? 0
  return Math.max(byName < LEAST ? 0 : byName, byWord)
}
