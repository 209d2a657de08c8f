import { type ReactElement, useRef } from 'react'
import type { Given } from '../../../archetypes/index.ts'
import { holdMatch, type Session, showArchetypes, useMap } from '../../../store/index.ts'
import { useLasting } from '../../loops/settled.ts'
import { nameInSentence } from '../../parts/words.ts'
import type { FoundState } from './followArchetypes.ts'
import { PointForm } from './PointForm.tsx'
import { followerOf } from './useFound.ts'
import { countInWords, givenInWords, isAnyAccepted } from './words.ts'

/** A search is told of after so many milliseconds; most end sooner. */
const SLOW = 600

/** What is meant before anybody says so. */
const UNSAID = { archetype: null, structure: 'standard', given: {} } as const

/** What stands above the lists: how much was found, whether all was looked through, and the way to point at something. */
export function FoundHead({
  session,
  state: { found, given, searching, problem },
}: {
  readonly session: Session
  readonly state: FoundState
}): ReactElement {
  const variables = useMap(session, (map) => map.variables)
  const isTagged = useMap(session, isAnyAccepted)
  const isSlow = useLasting(searching, SLOW) || found === null
  const head = useRef<HTMLParagraphElement>(null)
  // The button that was pressed goes away with the form.
  const pointAt = (next: Given | null) => {
    head.current?.focus()
    // What was held is no answer to this.
    holdMatch(session.view, null)
    followerOf(session).pointAt(next)
  }
  return (
    <header className="found-head">
      {problem === null ? (
        <p ref={head} tabIndex={-1} data-entry="" className={isSlow ? 'searching' : undefined}>
          {isSlow || found === null ? 'Looking for archetypes…' : countInWords(found, given, isTagged)}
        </p>
      ) : (
        <p ref={head} tabIndex={-1} data-entry="" className="field-problem" role="alert">
          {problem}
        </p>
      )}
      {found && found.matches.length > 0 && (
        <p className="quiet found-hint">
          {found.matches.length === 1 ? 'It' : 'Each'} only looks like one: your team decides.
        </p>
      )}
      {found && !found.complete && (
        <p className="quiet found-hint">
          Not everything could be looked through, the map is large. Point at something to look closer there.
        </p>
      )}
      {given ? (
        <div className="found-given">
          <p>With {givenInWords(given, (id) => nameInSentence(variables[id]))}.</p>
          <button type="button" className="button small plain" onClick={() => pointAt(null)}>
            Look at the whole map
          </button>
        </div>
      ) : (
        <>
          <PointForm session={session} onPoint={pointAt} />
          <div className="found-point found-mean">
            <button
              type="button"
              className="button small plain"
              data-mean=""
              onClick={() => showArchetypes(session.view, { meant: UNSAID })}
            >
              We mean…
            </button>
          </div>
        </>
      )}
    </header>
  )
}
