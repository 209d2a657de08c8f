import { type ReactElement, useMemo } from 'react'
import { holdMatch, select, useMap } from '../../../store/index.ts'
import { counted } from '../../parts/words.ts'
import type { FoundProps } from './context.ts'
import { unsaidOnLoops } from './unsaidOnLoops.ts'

/** Says where nothing can be found because signs are not said yet, and leads to the first link without one. */
export function Unsaid({ world, session }: Pick<FoundProps, 'world' | 'session'>): ReactElement | null {
  const links = useMap(session, (map) => map.links)
  const unsaid = useMemo(() => unsaidOnLoops(links), [links])
  const [first] = unsaid
  if (first === undefined) return null
  return (
    <p className="panel-empty quiet">
      {counted(unsaid.length, 'link has', 'links have')} no sign yet; an archetype is known by its signs.{' '}
      <button
        type="button"
        className="button small plain"
        onClick={() => {
          holdMatch(session.view, null)
          select(session.view, { links: [first] })
          world.page.canvas?.reveal([first])
          // There a sign is one key away.
          world.page.canvas?.focusOn({ kind: 'links', id: first })
        }}
      >
        {unsaid.length === 1 ? 'Go to it' : 'Go to the first'}
      </button>
    </p>
  )
}
