import { X } from 'lucide-react'
import { type ReactElement, useMemo } from 'react'
import { announceWithLoops, type World } from '../../commands/index.ts'
import { type Dispute, type DisputedNote, explainDispute } from '../../loops/index.ts'
import { type Id, loopKey, mendLoop, removeLoopNotes } from '../../model/index.ts'
import { holdLoop, type Session, useMap } from '../../store/index.ts'
import { deletedOfLoops } from './deletedOfLoop.ts'
import { FirstFew } from './FirstFew.tsx'

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
  const { variables, links, aside } = useMap(session, ({ variables, links, aside }) => ({
    variables,
    links,
    aside,
  }))
  // What was deleted is there still, to be brought back as it was.
  const explain = useMemo(() => {
    const deletedOf = deletedOfLoops(session.document)
    return (note: DisputedNote) => explainDispute({ variables, links, aside }, note, deletedOf)
  }, [variables, links, aside, session.document])
  return (
    <section className="loop-section" aria-label="Broken loops">
      <h2>Broken</h2>
      <p className="quiet">Kept until they are closed again: by mending, or by drawing what is missing.</p>
      <FirstFew of={notes}>
        {(broken) => (
          <BrokenLoop
            key={broken.note.id}
            world={world}
            session={session}
            broken={broken}
            dispute={explain(broken)}
            readOnly={readOnly}
          />
        )}
      </FirstFew>
    </section>
  )
}

function BrokenLoop({
  world,
  session,
  broken: { note, title },
  dispute: { reason, mending },
  readOnly,
}: {
  readonly world: World
  readonly session: Session
  readonly broken: DisputedNote
  readonly dispute: Dispute
  readonly readOnly: boolean
}): ReactElement {
  const forget = () => {
    session.document.run(removeLoopNotes, { ids: [note.id] }, { label: 'Forget broken loop' })
    world.page.announce(`${title} is forgotten.`)
  }
  return (
    <li className="broken-loop">
      <p>
        <b>{title}</b>
        <br />
        {reason} <span className="quiet">{mending?.told}</span>
      </p>
      <div>
        <button
          type="button"
          className="button small"
          aria-label={`Mend ${title}`}
          disabled={readOnly}
          onClick={() => mend(world, session, note.id, title, mending)}
        >
          Mend
        </button>
        <button
          type="button"
          className="icon-button small"
          aria-label={`Forget ${title}`}
          title="Forget it"
          disabled={readOnly}
          onClick={forget}
        >
          <X className="icon" size={14} aria-hidden="true" />
        </button>
      </div>
    </li>
  )
}

/** Closes the loop again, lights it, and says so; a sentence when it could not be closed. */
function mend(world: World, session: Session, noteId: Id, title: string, mending: Dispute['mending']): void {
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
