import type { Place } from '../../checks/index.ts'

/** What checks say of things while they are drawn, for those who do not see the marks. Apart from what checks, which is large and comes later or never. */
export interface CheckWords {
  /** Of a thing, each a part of a sentence; nothing before checks have looked at the map. */
  tell(place: Place): readonly string[]
  /** How much is to be settled before the map goes out, and what leads there; null, or left out, before all of it has been looked at. */
  toSettle?: () => { readonly count: number; look(): void } | null
  /** Told whenever they may be others. */
  readonly listeners: Set<() => void>
}

/** The words of a session: made empty, and given by what follows the checks once that is there. */
export function checkWords(): CheckWords {
  return { tell: () => [], listeners: new Set() }
}
