import { type LoopNote, loopKey } from '../model/index.ts'
import type { Session } from '../store/index.ts'

/** What people have said about the loop of this key, or null. */
export function noteOfLoop(session: Session, key: string): LoopNote | null {
  const { loopNotes } = session.document.state.getState().map
  return Object.values(loopNotes).find((note) => loopKey(note.links) === key) ?? null
}
