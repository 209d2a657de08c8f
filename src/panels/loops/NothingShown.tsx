import type { ReactElement } from 'react'
import { EVERYTHING } from '../../loops/index.ts'
import { type Session, useLoops } from '../../store/index.ts'
import { counted } from '../parts/words.ts'
import type { ShownLoops } from './useShownLoops.ts'

/** Why no loop is shown, and what then; nothing while one is. */
export function NothingShown({
  session,
  asks: { shown, source, waiting, onFilter },
}: {
  readonly session: Session
  readonly asks: ShownLoops
}): ReactElement | null {
  const { any, searching } = useLoops(session, ({ list, searching }) => ({
    any: list.loops.length > 0,
    searching,
  }))
  if (shown.length > 0 || (searching && !any)) return null
  if (!any) {
    return (
      <p className="panel-empty quiet">
        A loop appears here as soon as links lead from a variable all the way back to it.
      </p>
    )
  }
  return (
    <p className="panel-empty quiet">
      {waiting
        ? 'Finding the independent loops…'
        : `None of the ${counted(source.length, 'loop')} is like that.`}{' '}
      <button type="button" className="button small plain" onClick={() => onFilter(EVERYTHING)}>
        Show all
      </button>
    </p>
  )
}
