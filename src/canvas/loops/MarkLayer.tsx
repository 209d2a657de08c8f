import { lazy, memo, Suspense } from 'react'
import { BELOW_MIDDLE, type LoopMarkDrawing, loopTextSize, turningArrow } from '../../layout/index.ts'
import { useLoops, useView } from '../../store/index.ts'
import { usePart } from '../fanOut.ts'
import { triangle } from '../path.ts'
import { useScene } from '../scene.ts'
import { useSignal } from '../signal.ts'
import { useFadedMark } from '../spotlight.ts'
import { spokenLoop } from '../words.ts'

/** Fetched once a loop has a name. */
const LoopName = lazy(() => import('./LoopName.tsx'))

/** The marks of the loops that have one. */
export const MarkLayer = memo(function MarkLayer() {
  const { session } = useScene()
  const marked = useLoops(session, (loops) => loops.marked)
  return (
    <g className="marks">
      {marked.map(({ loop }) => (
        <MarkView key={loop.key} loopKey={loop.key} />
      ))}
    </g>
  )
})

/** The marks that a gesture moves. */
export const LiftedMarks = memo(function LiftedMarks() {
  const moving = useSignal(useScene().lifts.marks.moving, (marks) => marks)
  return moving.map((drawn) => <LiftedMark key={drawn.key} drawn={drawn} />)
})

const MarkView = memo(function MarkView({ loopKey }: { readonly loopKey: string }) {
  const { session, parts, lifts } = useScene()
  const drawn = usePart(parts.marks, loopKey)
  const lifted = useSignal(lifts.marks.moving, () => lifts.marks.has(loopKey))
  const name = useLoops(session, (loops) => loops.names.get(loopKey) ?? '')
  const { look, held } = useLook(loopKey)
  if (drawn === undefined) return null
  return (
    <>
      {/* SVG has no buttons. */}
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <g
        className={`mark type-${drawn.type}${drawn.isLarger ? ' larger' : ''}${look}${lifted ? ' lifted' : ''}`}
        data-part="mark"
        data-of={loopKey}
        role="button"
        tabIndex={-1}
        aria-label={spokenLoop(drawn.text, name, drawn.type)}
        aria-pressed={held}
      >
        {name !== '' && !isNameWhole(drawn) && <title>{name}</title>}
        <MarkShape drawn={drawn} />
      </g>
      <Named drawn={drawn} look={`${look}${lifted ? ' lifted' : ''}`} />
    </>
  )
})

/** Whether all of a loop's name is written, and not just its beginning. */
function isNameWhole({ name }: LoopMarkDrawing): boolean {
  return name?.lines.join().endsWith('…') === false
}

function LiftedMark({ drawn }: { readonly drawn: LoopMarkDrawing }) {
  const { look } = useLook(drawn.key)
  return (
    <>
      <g className={`mark type-${drawn.type}${drawn.isLarger ? ' larger' : ''}${look}`}>
        <MarkShape drawn={drawn} />
      </g>
      <Named drawn={drawn} look={look} />
    </>
  )
}

function Named(props: { readonly drawn: LoopMarkDrawing; readonly look: string }) {
  return (
    props.drawn.name && (
      <Suspense>
        <LoopName {...props} />
      </Suspense>
    )
  )
}

function useLook(loopKey: string) {
  const held = useView(useScene().session, (view) => view.heldLoop === loopKey)
  const faded = useFadedMark(loopKey)
  return { held, look: `${faded ? ' faded' : ''}${held ? ' held' : ''}` }
}

const MarkShape = memo(function MarkShape({ drawn }: { readonly drawn: LoopMarkDrawing }) {
  const { centre, text, clockwise } = drawn
  const { path, head } = turningArrow(clockwise, centre)
  const size = loopTextSize(text)
  return (
    <>
      <circle className="reach" cx={centre.x} cy={centre.y} r={19} />
      <path className="turn" d={path} />
      <path className="head" d={triangle(head)} />
      <text fontSize={size} x={centre.x} y={centre.y + BELOW_MIDDLE * size}>
        {text}
      </text>
    </>
  )
})
