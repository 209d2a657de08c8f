import { type ReactElement, useLayoutEffect, useMemo, useState } from 'react'
import type { World } from '../../commands/index.ts'
import { loopKey } from '../../model/index.ts'
import { type Session, useLoops, useMap, useReadOnly } from '../../store/index.ts'
import { counted, figure } from '../parts/words.ts'
import { BrokenLoops } from './BrokenLoops.tsx'
import { FilterBar } from './FilterBar.tsx'
import { EVERYTHING, filterLoops, isOpen } from './filter.ts'
import { LoopList } from './LoopList.tsx'
import { listInWords } from './words.ts'

/**
 * The feedback loops of the map. `naming` is a request from outside to type the name of a loop; a new object is a new
 * request.
 */
export function LoopsPanel({
  world,
  session,
  naming: asked,
}: {
  readonly world: World
  readonly session: Session
  readonly naming: { readonly key: string } | null
}): ReactElement {
  const { list, searching, labels, names } = useLoops(session, (state) => state)
  const readOnly = useReadOnly(session)
  const variables = useMap(session, (map) => map.variables)
  const loopNotes = useMap(session, (map) => map.loopNotes)
  const [filter, setFilter] = useState(EVERYTHING)
  const [naming, setNaming] = useState<string | null>(null)

  // Before anything more can be typed.
  useLayoutEffect(() => {
    if (!asked) return
    setFilter(EVERYTHING)
    setNaming(asked.key)
  }, [asked])

  const notes = useMemo(
    () => new Map(Object.values(loopNotes).map((note) => [loopKey(note.links), note])),
    [loopNotes],
  )
  const shown = useMemo(
    () => filterLoops(list.loops, filter, { labels, names, variables }),
    [list.loops, filter, labels, names, variables],
  )

  return (
    <div className="panel loops-panel">
      <header>
        <p className={searching ? 'searching' : undefined}>
          {searching ? 'Searching for loops…' : listInWords(list)}
          {!isOpen(filter) && <span className="quiet">{`, ${figure(shown.length)} shown`}</span>}
        </p>
        {list.loops.length > 0 && <FilterBar filter={filter} counts={list.byType} onFilter={setFilter} />}
      </header>
      <LoopList
        world={world}
        session={session}
        loops={shown}
        notes={notes}
        readOnly={readOnly}
        naming={naming}
        onNaming={setNaming}
      >
        {shown.length === 0 && list.loops.length > 0 && (
          <p className="panel-empty quiet">
            None of the {counted(list.loops.length, 'loop')} is like that.{' '}
            <button type="button" className="button small plain" onClick={() => setFilter(EVERYTHING)}>
              Show all
            </button>
          </p>
        )}
        {list.loops.length === 0 && !searching && (
          <p className="panel-empty quiet">
            A loop appears here as soon as links lead from a variable all the way back to it.
          </p>
        )}
        <BrokenLoops session={session} readOnly={readOnly} />
      </LoopList>
    </div>
  )
}
