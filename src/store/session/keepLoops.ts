import { numberLoops, removeLoopNotes } from '../../model/index.ts'
import type { LoopsState, MapDocument } from '../types/index.ts'
import type { SessionEvent, SessionState } from './events.ts'
import { numbersToKeep } from './keptNumbers.ts'
import { notesInOrder } from './loopNotes.ts'
import { isForgotten } from './numbering.ts'

/** The session whose loops are kept. */
interface Following {
  readonly state: () => SessionState
  readonly happen: (event: SessionEvent) => void
  readonly marked: () => LoopsState['marked']
}

/**
 * Writes into the map, once what an edit of this tab changed is drawn, the numbers of loops that are new, and lets go of notes that keep nothing but the number of an undone one,
 * so that what is drawn once more is called the same. While that can be brought again they stay, for what was said in them is brought again, too.
 */
export function keepLoops(document: MapDocument, { state, happen, marked }: Following): void {
  const isStep = false
  const { undone } = state().numbering
  if (undone.size > 0 && document.state.getState().redoLabel === null) {
    const ids = notesInOrder(state().map, (note) => isForgotten(note, undone)).map(({ id }) => id)
    if (ids.length > 0) document.run(removeLoopNotes, { ids }, { label: 'Free numbers', isStep })
  }
  const { map, list, numbering } = state()
  const missing = numbering.numbers ? numbersToKeep(map, { list, marked: marked() }, numbering.numbers) : []
  if (missing.length === 0) return
  document.run(numberLoops, { loops: missing }, { label: 'Number loops', isStep })
  happen({ kind: 'kept', edits: document.state.getState().edits })
}
