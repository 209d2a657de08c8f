import type { Polarity } from '../map.ts'
import type { Suffix } from './marks.ts'

/** What a line says of an arrow before the signs behind its names have been given to arrows. */
export interface RawArrow {
  readonly polarity: Polarity | null
  readonly delay: boolean
}

/** Where each sign behind a name goes. */
export interface Placed {
  readonly arrows: readonly RawArrow[]
  /** By index: true where what stands behind the name is a part of it after all. */
  readonly kept: readonly boolean[]
  /** The name behind which a sign stands that no arrow can take, or more than one could. */
  readonly fault: number | null
}

/**
 * Gives the signs behind names to arrows: all to the arrow after the name, as in `Rain (+) -> Grass`, or all to the one before it, as in
 * `Rain -> Grass (+)`, whichever can be. What is a word stays with its name where no arrow needs it, and a question mark where there is no arrow.
 */
export function placeSuffixes(suffixes: readonly (Suffix | null)[], arrows: readonly RawArrow[]): Placed {
  const isAlone = arrows.length === 0
  const sure = suffixes.map((it) =>
    it !== null && (it.kind === 'sign' || (it.kind === 'question' && !isAlone)) ? it : null,
  )
  const all = tried(suffixes, arrows)
  if (all !== null) return { arrows: all, kept: suffixes.map(() => false), fault: null }
  const some = tried(sure, arrows)
  const kept = suffixes.map((it, index) => it !== null && sure[index] === null)
  if (some !== null) return { arrows: some, kept, fault: null }
  return { arrows, kept, fault: sure.findIndex((it) => it !== null) }
}

/** The arrows with what is said behind names, where just one way of giving it can be; null otherwise. */
function tried(
  suffixes: readonly (Suffix | null)[],
  arrows: readonly RawArrow[],
): readonly RawArrow[] | null {
  if (suffixes.every((it) => it === null)) return arrows
  const [after, before] = [given(suffixes, arrows, 0), given(suffixes, arrows, -1)]
  return after !== null && before !== null ? null : (after ?? before)
}

function given(
  suffixes: readonly (Suffix | null)[],
  arrows: readonly RawArrow[],
  shift: 0 | -1,
): readonly RawArrow[] | null {
  const next = [...arrows]
  for (const [index, suffix] of suffixes.entries()) {
    if (suffix === null) continue
    const arrow = next[index + shift]
    const isTwice =
      arrow && ((suffix.sign !== null && arrow.polarity !== null) || (suffix.delay && arrow.delay))
    if (arrow === undefined || isTwice) return null
    next[index + shift] = { polarity: arrow.polarity ?? suffix.sign, delay: arrow.delay || suffix.delay }
  }
  return next
}
