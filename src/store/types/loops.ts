import type { MarkedLoop } from '../../layout/index.ts'
import type { IndependentLoops, LengthCost, LoopList } from '../../loops/index.ts'
import type { LoopType } from '../../model/index.ts'

/** Looks up the letter and number of a loop by its key; much faster where its type is known. */
export interface LoopLabels {
  get(key: string, type?: LoopType): string | undefined
}

/** The loops of the open map as people know them. */
export interface LoopsState {
  readonly list: LoopList
  /**
   * True while a search is under way; `list` is then the last answer, without loops whose links are gone, or the shortest few
   * of what is being found.
   */
  readonly searching: boolean
  /** Letter and number by loop key, as in `R1`, `B2`, `?3`. Another object when any of them may have changed. */
  readonly labels: LoopLabels
  /** Names that people gave, by loop key. */
  readonly names: ReadonlyMap<string, string>
  /** Loops whose mark is drawn. */
  readonly marked: readonly MarkedLoop[]
  /** The independent loop set of the map as it is, once it was asked for and found; else null. */
  readonly independent: IndependentLoops | null
  /** What listing loops of more links would cost, once it was asked for and measured; else null. */
  readonly lengths: readonly LengthCost[] | null
  /** Up to how many links loops are listed where not all can be; null for the usual length. */
  readonly maxLength: number | null
}
