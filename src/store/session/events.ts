import type { LoopAnswer, LoopList } from '../../loops/index.ts'
import type { CausalMap } from '../../model/index.ts'
import type { Numbering } from './numbering.ts'

/** What an open map and its loops are at one moment. */
export interface SessionState {
  readonly map: CausalMap
  /** How many edits were made in this tab. */
  readonly edits: number
  /** The loops as far as they are known, and the map that they are of. */
  readonly list: LoopList
  readonly listed: CausalMap
  readonly isSearching: boolean
  /** A name has changed since the search began, and names put loops that are equal otherwise in order. */
  readonly isRenamed: boolean
  /** The list that numbers, names and marks were told of, and the map by whose notes; null before the first. */
  readonly told: { readonly list: LoopList; readonly map: CausalMap } | null
  readonly numbering: Numbering
  /** While a change is being followed nothing is told of what it brings along: that comes at its end, all at once. */
  readonly isFollowing: boolean
  /** Whether the map has been found whole, after which edits of it are rehearsed. */
  readonly isWhole: boolean
  readonly wantsIndependent: boolean
  /** How many edits had been made when numbers were last written into the map. */
  readonly keptAt: number
  /** Whether they are to be written in once what an edit changed is drawn. */
  readonly isKeeping: boolean
  readonly isClosed: boolean
}

/** What may happen to it. */
export type SessionEvent =
  | { readonly kind: 'opened' }
  | { readonly kind: 'changed'; readonly map: CausalMap; readonly edits: number }
  /** All that a change brings along has happened. */
  | { readonly kind: 'followed' }
  | {
      readonly kind: 'answered'
      readonly of: CausalMap
      readonly list: LoopList
      readonly stage: Parameters<LoopAnswer>[1]
    }
  /** The search has been under way for a while. */
  | { readonly kind: 'long' }
  /** What is left of the list without loops that an edit broke. */
  | { readonly kind: 'leftOut'; readonly list: LoopList }
  /** The turn of the next loops to get their numbers. */
  | { readonly kind: 'numbersDue' }
  /** The person looks at something else: at another loop, or what is drawn is elsewhere. */
  | { readonly kind: 'looked'; readonly isLit: boolean }
  /** Longer loops are to be listed, or no longer. */
  | { readonly kind: 'lengthChosen' }
  | { readonly kind: 'independentWanted'; readonly isWanted: boolean; readonly isFound: boolean }
  /** The page has drawn what was changed before. */
  | { readonly kind: 'drawn' }
  /** Undo breaks these loops, by key. */
  | { readonly kind: 'undone'; readonly keys: ReadonlySet<string> }
  /** Numbers were written into the map. */
  | { readonly kind: 'kept'; readonly edits: number }
  | { readonly kind: 'closed' }

/** What is to be done about it. */
export type SessionEffect =
  /** Looks for the loops of this map. `mayBreak`: those listed may be loops no more, which is worth a look when it takes long. */
  | { readonly kind: 'search'; readonly map: CausalMap; readonly mayBreak: boolean }
  | { readonly kind: 'forgetLong' }
  | {
      readonly kind: 'leaveOut'
      readonly list: LoopList
      readonly before: CausalMap
      readonly map: CausalMap
    }
  | { readonly kind: 'showList'; readonly list: LoopList }
  | { readonly kind: 'findIndependent' }
  /** Once the person rests. `isComplete`: whether every loop is listed. */
  | { readonly kind: 'rehearse'; readonly isComplete: boolean }
  | { readonly kind: 'stopRehearsing' }
  | { readonly kind: 'followLinks' }
  /** Lets go of what has vanished; then all that a change brings along has happened. */
  | { readonly kind: 'letGo' }
  /** The list, numbers, names and marks. `isSame`: neither list nor notes are others; `isNoted`: no name can be another. */
  | { readonly kind: 'tell'; readonly isSame: boolean; readonly isNoted: boolean }
  | { readonly kind: 'numberLater' }
  | { readonly kind: 'relabel' }
  | { readonly kind: 'mark' }
  | { readonly kind: 'draw' }
  /** Waits until the page has drawn. */
  | { readonly kind: 'keepLater' }
  /** Writes numbers that loops got here into the map. */
  | { readonly kind: 'keep' }
