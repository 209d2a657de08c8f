import { type ReactElement, useMemo } from 'react'
import type { World } from '../../commands/index.ts'
import { type DisputedNote, disputedNotes, explainDispute } from '../../loops/index.ts'
import { acceptLoopType, loopKey, loopTypeOf } from '../../model/index.ts'
import { holdLoop, type Session, useLoops, useMap } from '../../store/index.ts'
import { BrokenLoops } from './BrokenLoops.tsx'
import { FirstFew } from './FirstFew.tsx'

const MADE = { R: 'reinforcing', B: 'balancing', U: 'undetermined' } as const

/** The notes of loops that the links do not bear out. */
export function useDisputed(session: Session): readonly DisputedNote[] {
  const { variables, links, loopNotes } = useMap(session, (map) => ({
    variables: map.variables,
    links: map.links,
    loopNotes: map.loopNotes,
  }))
  return useMemo(() => disputedNotes({ variables, links, loopNotes }), [variables, links, loopNotes])
}

/**
 * Loops that are not as they were declared: of another type than their links make, until a person accepts it; and loops
 * that are not closed at present, whose notes wait until they are again.
 */
export function DisputedLoops({
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
  const other = notes.filter(({ real }) => real !== null)
  const broken = notes.filter(({ real }) => real === null)
  return (
    <>
      {other.length > 0 && (
        <section className="loop-section" aria-label="Not as declared" id="not-as-declared" tabIndex={-1}>
          <h2>Not as declared</h2>
          <FirstFew of={other}>
            {(dispute) => (
              <OtherLoop key={dispute.note.id} session={session} dispute={dispute} readOnly={readOnly} />
            )}
          </FirstFew>
        </section>
      )}
      {broken.length > 0 && (
        <BrokenLoops world={world} session={session} notes={broken} readOnly={readOnly} />
      )}
    </>
  )
}

function OtherLoop({
  session,
  dispute,
  readOnly,
}: {
  readonly session: Session
  readonly dispute: DisputedNote
  readonly readOnly: boolean
}): ReactElement {
  const { variables, links, aside } = useMap(session, ({ variables, links, aside }) => ({
    variables,
    links,
    aside,
  }))
  const { reason } = explainDispute({ variables, links, aside }, dispute)
  const { note, real } = dispute
  // As the list and the map call it; what it was declared the reason says.
  const label = useLoops(session, ({ labels }) => labels.get(loopKey(note.links)))
  const title = label === undefined ? dispute.title : [label, note.name].filter(Boolean).join(' ')
  return (
    <li>
      <p>
        <b>{title}</b>
        <br />
        <span className="quiet">{reason}</span>
      </p>
      <button
        type="button"
        className="button small"
        disabled={readOnly}
        aria-label={`Accept that ${title} is ${MADE[real ?? 'U']}`}
        onClick={() => accept(session, note.id)}
      >
        Accept
      </button>
    </li>
  )
}

/** Gives the note the letter that its links make, with the number that the list already shows for it. */
function accept(session: Session, id: string): void {
  const { map } = session.document.state.getState()
  const note = map.loopNotes[id]
  if (!note || loopTypeOf(map, note.links) === null) return
  const key = loopKey(note.links)
  const label = session.loops.getState().labels.get(key) ?? ''
  const number = Number(/\d+$/.exec(label)?.[0] ?? 0)
  session.document.run(acceptLoopType, { id, number }, { label: 'Accept loop type' })
  holdLoop(session.view, key)
}
