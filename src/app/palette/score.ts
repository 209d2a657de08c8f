import { defaultFilter } from 'cmdk'

/** What a command is called, and the other words by which people ask for it, best first. */
export interface Asked {
  readonly label: string
  readonly others: readonly string[]
}

/** Below it the letters are so scattered over a name that nobody meant it. */
const LEAST = 0.01
/** Above every place among the other words of a command. */
const STEP = 1_000

const SCATTERED = 4 * STEP

/**
 * How well a command answers to what is typed, less is better, null when it does not: its name begins so, a word of its name does, its name holds it somewhere, then other words for it, the
 * first of which say best what it does; and last, letters that are scattered over its name.
 */
export function rankOf({ label, others }: Asked, search: string): number | null {
  const name = label.toLowerCase()
  const parts = search.trim().toLowerCase().split(/\s+/)
  const typed = parts.join(' ')
  if (name.startsWith(typed)) return 0
  const words = name.split(/[^\p{L}\p{N}+−?]+/u)
  if (parts.every((part) => words.some((word) => word.startsWith(part)))) return STEP
  if (name.includes(typed)) return 2 * STEP
  const all = [...words, ...others.map((word) => word.toLowerCase())]
  const places = parts.map((part) => all.findIndex((word) => word.startsWith(part)))
  if (places.every((place) => place >= 0)) return 3 * STEP + Math.max(...places) - words.length
  return (defaultFilter?.(label, search, []) ?? 0) < LEAST ? null : SCATTERED
}

/** The commands that answer to what is typed, best first, and those that cannot be done behind those that can. Names over which the letters are only scattered are left out where anything else answers. */
export function ranked<C extends Asked & { readonly why: string | null }>(
  all: readonly C[],
  search: string,
): readonly C[] {
  const found = all.flatMap((asked) => {
    const rank = rankOf(asked, search)
    return rank === null ? [] : [{ asked, rank }]
  })
  const meant = found.filter(({ rank }) => rank < SCATTERED)
  const order = ({ asked, rank }: (typeof found)[number]): number =>
    rank + (asked.why === null ? 0 : SCATTERED)
  return (meant.length > 0 ? meant : found).sort((a, b) => order(a) - order(b)).map(({ asked }) => asked)
}
