import { type ReactElement, useEffect, useState } from 'react'
import type { World } from '../../commands/index.ts'
import { type LoopChange, type LoopDifference, loopDifferenceInPieces } from '../../loops/index.ts'
import type { Difference } from '../../model/index.ts'
import { PAGE_PACE, startPieces } from '../../pace/index.ts'
import { type Session, showVersions } from '../../store/index.ts'
import { counted, figure } from '../parts/words.ts'

/** So many of one kind are told one by one. */
const MOST = 50

const GROUPS: readonly {
  readonly way: LoopChange['way']
  readonly look: string
  readonly several: (count: string) => string
}[] = [
  { way: 'closed', look: 'added', several: (count) => `${count} were closed.` },
  { way: 'broken', look: 'gone', several: (count) => `${count} were broken.` },
  { way: 'turned', look: 'changed', several: (count) => `${count} became of another type.` },
]

/** The feedback loops that were closed or broken between two versions, found in pieces; each is lit on the map while it is pointed at. */
export function LoopChanges({
  world,
  session,
  difference,
}: {
  readonly world: World
  readonly session: Session
  readonly difference: Difference
}): ReactElement | null {
  const found = useLoopDifference(difference)
  useEffect(() => () => showVersions(session.view, { course: null }), [session])
  useEffect(() => {
    if (found && found.changes.length > 0) world.page.announce(toldOf(found).join(' '))
  }, [world, found])
  if (found === null || (found.changes.length === 0 && found.isWhole)) return null
  return (
    <>
      <ul className="change-list" aria-label="Loops that changed">
        {GROUPS.map(({ way, look, several }) => {
          const alike = found.changes.filter((change) => change.way === way)
          if (alike.length === 0) return null
          const rows = alike
            .slice(0, MOST)
            .map((change) => (
              <LoopRow key={change.loop.key} world={world} session={session} change={change} />
            ))
          return (
            <li key={way} className={`change-line ${look}`}>
              {alike.length === 1 ? (
                rows
              ) : (
                <details>
                  <summary>{several(counted(alike.length, 'loop'))}</summary>
                  <ul>
                    {rows.map((row) => (
                      <li key={row.key}>{row}</li>
                    ))}
                    {alike.length > MOST && <li className="quiet">and {figure(alike.length - MOST)} more</li>}
                  </ul>
                </details>
              )}
            </li>
          )
        })}
      </ul>
      {!found.isWhole && (
        <p className="quiet">
          There are too many loops to compare all of them: only those with a number, a name or a story were.
        </p>
      )}
    </>
  )
}

function LoopRow({
  world,
  session,
  change: { loop, text },
}: {
  readonly world: World
  readonly session: Session
  readonly change: LoopChange
}): ReactElement {
  const light = () => showVersions(session.view, { course: loop })
  const leave = () => showVersions(session.view, { course: null })
  const show = () => {
    const { variables } = session.document.state.getState().map
    world.page.canvas?.reveal(loop.variables.filter((id) => Object.hasOwn(variables, id)))
    light()
  }
  return (
    <button
      type="button"
      className="change-thing"
      title="Show it on the map"
      onClick={show}
      onFocus={light}
      onBlur={leave}
      onPointerEnter={light}
      onPointerLeave={leave}
    >
      {text}
    </button>
  )
}

/** What became of the loops between two maps; null until it is found. */
function useLoopDifference({ before, after }: Difference): LoopDifference | null {
  const [found, setFound] = useState<LoopDifference | null>(null)
  useEffect(() => {
    setFound(null)
    return startPieces(
      (function* () {
        setFound(yield* loopDifferenceInPieces(before, after))
      })(),
      PAGE_PACE,
    )
  }, [before, after])
  return found
}

function toldOf({ changes }: LoopDifference): readonly string[] {
  return GROUPS.flatMap(({ way, several }) => {
    const [first, ...others] = changes.filter((change) => change.way === way)
    if (!first) return []
    return others.length === 0 ? first.text : several(counted(others.length + 1, 'loop'))
  })
}
