import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import { removeLoopNotes } from '../../model/index.ts'
import { type Session, useLoops, useMap } from '../../store/index.ts'
import { breakInWords } from './words.ts'

/** Named and pinned loops that are not closed at present. Their notes wait for the loop to be closed again. */
export function BrokenLoops({
  session,
  readOnly,
}: {
  readonly session: Session
  readonly readOnly: boolean
}): ReactElement | null {
  const broken = useLoops(session, (loops) => loops.broken)
  const map = useMap(session, (whole) => whole)
  if (broken.length === 0) return null

  const forget = (id: string) =>
    session.document.run(removeLoopNotes, { ids: [id] }, { label: 'Forget broken loop' })
  return (
    <section className="broken" aria-label="Broken loops">
      <h3>Broken</h3>
      <p className="quiet">Kept until the same variables are joined again in the same order.</p>
      <ul>
        {broken.map(({ noteId, text, name }) => {
          const note = map.loopNotes[noteId]
          const title = [text, name].filter(Boolean).join(' ') || 'A loop'
          return (
            <li key={noteId}>
              <p>
                <b>{title}</b>
                <br />
                <span className="quiet">{note ? breakInWords(note, map.variables, map.links) : ''}</span>
              </p>
              <button
                type="button"
                className="icon-button small"
                aria-label={`Forget ${title}`}
                title="Forget it"
                disabled={readOnly}
                onClick={() => forget(noteId)}
              >
                <X className="icon" size={14} aria-hidden="true" />
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
