import { type ReactElement, useMemo } from 'react'
import { countsInWords, loopsPassing, TYPE_NAMES } from '../../loops/index.ts'
import type { Id } from '../../model/index.ts'
import { pointAtLoop, type Session, useLoops } from '../../store/index.ts'
import { scopeInWords } from '../loops/words.ts'
import { counted } from '../parts/words.ts'
import { LoopButton } from './LoopButton.tsx'

/** How many loops of each type pass a variable, and the shortest of each. */
export function LoopsOfVariable({
  session,
  variable,
}: {
  readonly session: Session
  readonly variable: Id
}): ReactElement {
  const list = useLoops(session, (loops) => loops.list)
  const { counts, shortest } = useMemo(() => loopsPassing(list.loops, variable), [list.loops, variable])
  const all = counts.R + counts.B + counts.U
  const scope = scopeInWords(list)
  return (
    <section className="link-list">
      <h3>
        {all === 0 ? 'On no loop' : `On ${counted(all, 'loop')}: ${countsInWords(counts)}`}
        {scope !== '' && <span className="quiet">{`, ${scope}`}</span>}
      </h3>
      <ul onPointerLeave={() => pointAtLoop(session.view, null)}>
        {shortest.map((loop) => (
          <li key={loop.key}>
            <LoopButton session={session} loop={loop}>
              <br />
              <span className="quiet">
                {counts[loop.type] === 1 ? 'The only' : 'The shortest'} {TYPE_NAMES[loop.type]} one,{' '}
                {counted(loop.links.length, 'link')}
              </span>
            </LoopButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
