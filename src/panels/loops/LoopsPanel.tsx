import { type ReactElement, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { LoopNaming, World } from '../../commands/index.ts'
import { EVERYTHING } from '../../loops/index.ts'
import { loopKey } from '../../model/index.ts'
import { holdLoop, type Session, useMap, useReadOnly } from '../../store/index.ts'
import { Comparison } from './Comparison.tsx'
import { copyLoops } from './copy.ts'
import { DisputedLoops, useDisputed } from './DisputedLoops.tsx'
import { FiguresOfEight } from './FiguresOfEight.tsx'
import { LoopList } from './LoopList.tsx'
import { LoopsHead } from './LoopsHead.tsx'
import { NothingShown } from './NothingShown.tsx'
import { useComparing } from './useComparing.ts'
import { useLentPanel } from './useLentPanel.ts'
import { useShownLoops } from './useShownLoops.ts'

/** The request to name a loop that was answered last: a panel that is shown again answers none twice. */
const answeredNaming = (): { asked: LoopNaming | null } => ({ asked: null })

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
  readonly naming: LoopNaming | null
}): ReactElement {
  const readOnly = useReadOnly(session)
  const loopNotes = useMap(session, (map) => map.loopNotes)
  const asks = useShownLoops(session)
  const { shown, source, figures, onFilter } = asks
  const disputed = useDisputed(session)
  const [naming, setNaming] = useState<string | null>(null)
  const comparing = useComparing(world, session, source)
  const panel = useRef<HTMLDivElement>(null)
  const lent = useLentPanel(world, panel)

  // Before anything more can be typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new request counts
  useLayoutEffect(() => {
    const answered = session.of(answeredNaming)
    if (!asked || answered.asked === asked) return
    answered.asked = asked
    lent.take(asked)
    onFilter(EVERYTHING)
    setNaming(asked.key)
  }, [asked])

  const notes = useMemo(
    () => new Map(Object.values(loopNotes).map((note) => [loopKey(note.links), note])),
    [loopNotes],
  )
  const { pair } = comparing
  const isFigure = figures.figures.some(({ rising, falling }) => {
    return rising.key === pair?.one.key && falling.key === pair.other.key
  })

  return (
    <div ref={panel} className="panel loops-panel">
      <LoopsHead
        session={session}
        asks={asks}
        disputed={disputed.filter(({ real }) => real !== null).length}
        choosing={comparing.from}
        onGiveUp={() => comparing.choose(null)}
        onCopy={() => void copyLoops(world, session, shown)}
      />
      {pair && !isFigure && (
        <Comparison
          session={session}
          one={pair.one}
          other={pair.other}
          takesFocus={comparing.isFresh}
          onTaken={comparing.onTaken}
          onClose={() => {
            holdLoop(session.view, pair.one.key)
            panel.current?.querySelector<HTMLElement>('.loop-face[tabindex="0"]')?.focus()
          }}
        />
      )}
      <LoopList
        world={world}
        session={session}
        loops={shown}
        notes={notes}
        added={asks.added}
        readOnly={readOnly}
        naming={naming}
        onNaming={setNaming}
        onNamed={lent.onNamed}
        comparing={comparing.from}
        onCompare={comparing.begin}
        onCompared={comparing.choose}
      >
        <NothingShown session={session} asks={asks} />
        <FiguresOfEight world={world} session={session} found={figures} />
        <DisputedLoops world={world} session={session} notes={disputed} readOnly={readOnly} />
      </LoopList>
    </div>
  )
}
