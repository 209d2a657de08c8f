import {
  type CausalMap,
  isSaid,
  type LoopNote,
  loopKey,
  numberLoops,
  removeLoopNotes,
  standInLoops,
} from '../../model/index.ts'
import type { LoopsState, MapDocument } from '../types/index.ts'
import { drawnAgain } from './drawnAgain.ts'
import type { SessionEvent, SessionState } from './events.ts'
import { MOST_KEPT, numbersToKeep } from './keptNumbers.ts'
import { isClosed, isWhole, notesInOrder } from './loopNotes.ts'

/** What writes into the map what its edits make of its loops. */
export interface LoopKeeper {
  /** To be called when undo has made this map, before the loops are looked for: those that it broke are as if they had never been. */
  undoing(map: CausalMap): void
  /**
   * Writes which loops are taken up again by a variable that was drawn anew, the numbers of those that are new, and that those of undone ones are free. To be called once
   * what an edit of this tab changed is drawn.
   */
  keep(): void
}

/** The session whose loops are kept. */
interface Following {
  readonly state: () => SessionState
  readonly happen: (event: SessionEvent) => void
  readonly marked: () => LoopsState['marked']
}

/** Makes it for an open map. Opening one writes nothing. */
export function createLoopKeeper(document: MapDocument, { state, happen, marked }: Following): LoopKeeper {
  const undone = new Set<string>()

  /** Whether loops were taken up. It is one step with the edit that drew the variable; of what was undone nothing may be made impossible to bring again. */
  function takeUp(): boolean {
    if (document.state.getState().redoLabel !== null) return false
    const loops = drawnAgain(state().map, document.records)
    if (loops.length > 0) document.run(standInLoops, { loops }, { label: 'Take up loops', joinsLast: true })
    return loops.length > 0
  }

  /** Lets go of notes that keep nothing but the number of an undone loop, so that what is drawn once more is called the same. */
  function freeUndone(): void {
    const keys = new Set([...undone].filter((key) => !isClosed(state().map, key)))
    undone.clear()
    if (keys.size === 0) return
    const isBare = (note: LoopNote): boolean => !isSaid(note) && keys.has(loopKey(note.links))
    const ids = notesInOrder(state().map, isBare).map(({ id }) => id)
    if (ids.length > 0) document.run(removeLoopNotes, { ids }, { label: 'Free numbers', isStep: false })
    happen({ kind: 'undone', keys })
  }

  return {
    undoing(map) {
      for (const { key, links } of state().list.loops.slice(0, MOST_KEPT))
        if (!isWhole(map, links)) undone.add(key)
    },
    keep() {
      const isTakenUp = takeUp()
      freeUndone()
      const { map, list, numbering } = state()
      const shown = { list, marked: marked() }
      const missing = numbering.numbers ? numbersToKeep(map, shown, numbering.numbers) : []
      if (missing.length > 0)
        document.run(numberLoops, { loops: missing }, { label: 'Number loops', isStep: false })
      if (isTakenUp || missing.length > 0) happen({ kind: 'kept', edits: document.state.getState().edits })
    },
  }
}
