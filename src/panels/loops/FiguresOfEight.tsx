import { type ReactElement, useState } from 'react'
import type { World } from '../../commands/index.ts'
import { type FigureOfEight, type FiguresOfEight as Found, tellFigureOfEight } from '../../loops/index.ts'
import { holdLoop, pointAtLoop, type Session, useLoops, useMap, useView } from '../../store/index.ts'
import { isolatedNames } from '../parts/isolatedNames.ts'
import { LoopSign } from '../parts/LoopSign.tsx'
import { Told } from '../parts/Told.tsx'
import { figure } from '../parts/words.ts'

/** So many are told until more are asked for. */
const FEW = 4

/** The figures of eight of the map, each told in words. Pointing at one lights both of its loops, pressing holds them so. */
export function FiguresOfEight({
  world,
  session,
  found,
}: {
  readonly world: World
  readonly session: Session
  readonly found: Found
}): ReactElement | null {
  const [all, setAll] = useState(false)
  const { figures, capped } = found
  if (figures.length === 0) return null
  const shown = all ? figures : figures.slice(0, FEW)
  return (
    <section className="loop-section" aria-label="Figures of eight">
      <h2>Figures of eight</h2>
      <p className="quiet">
        Two balancing loops that share one variable and push it in opposite directions: together they spiral.
        {capped && ' There may be more than these.'}
      </p>
      <ul onPointerLeave={() => pointAtLoop(session.view, null)}>
        {shown.map((each) => (
          <li key={each.key}>
            <Figure world={world} session={session} figure={each} />
          </li>
        ))}
      </ul>
      {figures.length > shown.length && (
        <button type="button" className="button small plain" onClick={() => setAll(true)}>
          Show all {figure(figures.length)}
        </button>
      )}
    </section>
  )
}

function Figure({
  world,
  session,
  figure: { rising, falling, ...rest },
}: {
  readonly world: World
  readonly session: Session
  readonly figure: FigureOfEight
}): ReactElement {
  const labels = useLoops(session, ({ labels }) => [
    labels.get(rising.key, 'B') ?? 'B',
    labels.get(falling.key, 'B') ?? 'B',
  ])
  const [one = 'B', other = 'B'] = labels
  const told = useMap(session, (map) =>
    tellFigureOfEight({ rising, falling, ...rest }, [one, other], isolatedNames(map.variables)),
  )
  const isHeld = useView(session, (view) => view.heldLoop === rising.key && view.besideHeld === falling.key)
  const look = () => pointAtLoop(session.view, rising.key, falling.key)
  return (
    <button
      type="button"
      className="line-button with-sign"
      aria-pressed={isHeld}
      onPointerEnter={look}
      onFocus={look}
      onBlur={() => pointAtLoop(session.view, null)}
      onClick={() => {
        pointAtLoop(session.view, null)
        if (isHeld) holdLoop(session.view, null)
        else {
          holdLoop(session.view, rising.key, falling.key)
          world.page.canvas?.reveal([...rising.variables, ...falling.variables])
        }
      }}
    >
      <span className="loop-signs">
        <LoopSign type="B" text={one} clockwise />
        <LoopSign type="B" text={other} clockwise={false} />
      </span>
      <span className="loop-eight">
        <Told text={told} />
      </span>
    </button>
  )
}
