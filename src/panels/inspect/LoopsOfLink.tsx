import { type ReactElement, useMemo } from 'react'
import type { Id } from '../../model/index.ts'
import {
  holdLoop,
  pointAtLoop,
  type Session,
  useDrawing,
  useLoops,
  useMap,
  useView,
} from '../../store/index.ts'
import { turnsClockwise } from '../loops/turn.ts'
import { roundInWords } from '../loops/words.ts'
import { LoopSign } from '../parts/LoopSign.tsx'
import { counted } from '../parts/words.ts'

/** More are counted, not listed: the loops panel has them all. */
const MOST = 20

/** The loops that a link is on, shortest first. Pointing at one spotlights it, pressing holds it there. */
export function LoopsOfLink({
  session,
  link,
}: {
  readonly session: Session
  readonly link: Id
}): ReactElement {
  const { loops, labels, names } = useLoops(session, ({ list, labels, names }) => ({
    loops: list.loops,
    labels,
    names,
  }))
  const held = useView(session, (view) => view.heldLoop)
  const through = useMemo(() => loops.filter((loop) => loop.links.includes(link)), [loops, link])
  const listed = through.slice(0, MOST)
  const rounds = useMap(session, (map) => listed.map((loop) => roundInWords(loop, map.variables)))
  const turns = useDrawing(session, (drawing) => listed.map((loop) => turnsClockwise(loop, drawing)))
  const look = (key: string | null) => pointAtLoop(session.view, key)

  return (
    <section className="link-list">
      <h3>{through.length === 0 ? 'On no loop' : `On ${counted(through.length, 'loop')}`}</h3>
      <ul onPointerLeave={() => look(null)}>
        {listed.map(({ key, type }, index) => (
          <li key={key}>
            <button
              type="button"
              className="line-button with-sign"
              aria-pressed={key === held}
              onPointerEnter={() => look(key)}
              onFocus={() => look(key)}
              onBlur={() => look(null)}
              onClick={() => {
                look(null)
                holdLoop(session.view, key === held ? null : key)
              }}
            >
              <LoopSign type={type} text={labels.get(key) ?? ''} clockwise={turns[index] ?? true} />
              <span className="line-text">{names.get(key) || rounds[index]}</span>
            </button>
          </li>
        ))}
      </ul>
      {through.length > MOST && <p className="quiet">and {counted(through.length - MOST, 'longer loop')}</p>}
    </section>
  )
}
