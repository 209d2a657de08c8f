import type { Point } from '../../layout/index.ts'
import { foldName, type Id } from '../../model/index.ts'

/** A variable that a link could go to. */
export interface Target {
  readonly id: Id
  readonly name: string
  readonly centre: Point
}

/** How well a folded name answers to what was typed: less is better; null when it does not. */
export function matchRank(name: string, typed: string): number | null {
  if (typed === '' || name === typed) return 0
  if (name.startsWith(typed)) return 1
  if (name.split(' ').some((word) => word.startsWith(typed))) return 2
  if (name.includes(typed)) return 3
  return isScattered(name, typed) ? 4 : null
}

/** True when the letters typed come in the name in their order, with others between. */
function isScattered(name: string, typed: string): boolean {
  let at = 0
  for (const letter of typed.replaceAll(' ', '')) {
    at = name.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** The targets that answer to what was typed, best first; of equally good ones the nearest to `from`. */
export function rankTargets(targets: readonly Target[], typed: string, from: Point): readonly Target[] {
  const wanted = foldName(typed)
  const distance = ({ centre }: Target): number => Math.hypot(centre.x - from.x, centre.y - from.y)
  return targets
    .flatMap((target) => {
      const rank = matchRank(foldName(target.name), wanted)
      return rank === null ? [] : [{ target, rank, distance: distance(target) }]
    })
    .sort((a, b) => a.rank - b.rank || a.distance - b.distance)
    .map(({ target }) => target)
}
