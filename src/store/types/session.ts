import type { StoreApi } from 'zustand/vanilla'
import type { Drawing } from '../../layout/index.ts'
import type { FeedbackLoop } from '../../loops/index.ts'
import type { Belongings } from './belongings.ts'
import type { MapDocument } from './document.ts'
import type { LoopsState } from './loops.ts'
import type { ViewState } from './view.ts'

/** Everything about the open map that the page reads, kept current as the map and the view change. */
export interface Session {
  readonly document: MapDocument
  readonly view: StoreApi<ViewState>
  readonly loops: StoreApi<LoopsState>
  /** The drawing, with what is being dragged where it is being dragged to. */
  readonly drawing: StoreApi<{ readonly drawing: Drawing }>
  /** The loop in the spotlight; null when none is, also while an archetype is. */
  spotlit(): FeedbackLoop | null
  /** Lists loops of up to so many links where not all can be listed; null for the usual length. */
  listLoopsUpTo(length: number | null): void
  /** Has `independent` of the loops filled in, and again whenever the map has changed, until told otherwise. */
  wantIndependent(isWanted: boolean): void
  /** Has `lengths` of the loops filled in for the map as it is. */
  wantLengths(): void
  /** What panels and commands keep of this session, as long as it lives. */
  readonly of: Belongings<Session>
  /** Writes the numbers that loops are called by here into the map: before what comes with numbers of its own, so that a loop keeps the one the room knows. */
  keepNumbers(): void
  /** Has this done when the session closes: for what follows the map from outside. */
  onClose(work: () => void): void
  close(): Promise<void>
}
