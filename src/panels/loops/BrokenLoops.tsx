import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import { announceWithLoops, type World } from '../../commands/index.ts'
import type { DisputedNote } from '../../loops/index.ts'
import { loopKey, mendLoop, removeLoopNotes } from '../../model/index.ts'
import { holdLoop, type Session } from '../../store/index.ts'
import { deletedOfLoops } from './deletedOfLoop.ts'

/**
 * Loops of which people said something and that are not closed at present: each with all that it lacks, and closed again by one click. What was
 * said of them waits until then.
 */
export function BrokenLoops({
  world,
  session,
  notes,
  readOnly,
}: {
  readonly world: World
  readonly session: Session
  readonly notes: readonly DisputedNote[]
  readonly readOnly: boolean
}): ReactElement {
  const forget = ({ noteId, title }: DisputedNote) => {
    session.document.run(removeLoopNotes, { ids: [noteId] }, { label: 'Forget broken loop' })
    world.page.announce(`${title} is forgotten.`)
  }
  return (
    <section className="loop-section" aria-label="Broken loops">
      <h2>Broken</h2>
      <p className="quiet">Kept until they are closed again: by mending, or by drawing what is missing.</p>
      <ul>
        {notes.map((note) => (
          <li key={note.noteId} className="broken-loop">
            <p>
              <b>{note.title}</b>
              <br />
              {note.reason} <span className="quiet">{note.mending?.told}</span>
            </p>
            <div>
              <button
                type="button"
                className="button small"
                aria-label={`Mend ${note.title}`}
                disabled={readOnly}
                onClick={() => mend(world, session, note)}
              >
                Mend
              </button>
              <button
                type="button"
                className="icon-button small"
                aria-label={`Forget ${note.title}`}
                title="Forget it"
                disabled={readOnly}
                onClick={() => forget(note)}
              >
                <X className="icon" size={14} aria-hidden="true" />
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Closes the loop again, lights it, and says so; a sentence when it could not be closed. */
function mend(world: World, session: Session, { noteId, title, mending }: DisputedNote): void {
  if (mending === null) return
  const newIds = mending.steps.flatMap(({ link }) => (link === null ? world.newId() : []))
  const { document } = session
  let refusal: string | null = null
  const change = () => {
    const broken = noteNow()
    const deleted = broken ? deletedOfLoops(document)(broken) : {}
    refusal = document.run(mendLoop, { noteId, newIds, deleted }, { label: 'Mend loop' })
  }
  const noteNow = () => document.state.getState().map.loopNotes[noteId]
  const isClosed = () => noteNow()?.links.every((id) => document.state.getState().map.links[id]) === true
  const back = mending.steps.flatMap(({ link, isAside }) => (link !== null && isAside ? [link] : []))
  announceWithLoops(world, session, [...back, ...newIds], change, () =>
    isClosed() ? `${title} is mended` : `${title} is not mended`,
  )
  const note = noteNow()
  if (!note || !isClosed()) {
    world.page.toast({ kind: 'error', text: refusal ?? `${title} could not be mended.` })
    return
  }
  holdLoop(session.view, loopKey(note.links))
  world.page.canvas?.reveal(note.variables)
}
