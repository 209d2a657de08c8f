import { memo } from 'react'
import { loopTextSize, turningArrow } from '../../layout/index.ts'
import { useDrawing, useLoops, useView } from '../../store/index.ts'
import { BELOW_MIDDLE } from '../links/SignView.tsx'
import { triangle } from '../path.ts'
import { useScene } from '../scene.ts'
import { useFadedMark } from '../spotlight.ts'
import { spokenLoop } from '../words.ts'

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

const MarkView = memo(function MarkView({ loopKey }: { readonly loopKey: string }) {
  const { session } = useScene()
  const drawn = useDrawing(session, (drawing) => drawing.marks.get(loopKey))
  const name = useLoops(session, (loops) => loops.names.get(loopKey) ?? '')
  const held = useView(session, (view) => view.heldLoop === loopKey)
  const faded = useFadedMark(loopKey)
  if (drawn === undefined) return null
  const { centre, type, text, clockwise } = drawn
  const { path, head } = turningArrow(clockwise)
  const size = loopTextSize(text)
  return (
    // SVG has no buttons.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <g
      className={`mark type-${type}${faded ? ' faded' : ''}${held ? ' held' : ''}`}
      transform={`translate(${centre.x} ${centre.y})`}
      data-part="mark"
      data-of={loopKey}
      role="button"
      tabIndex={faded ? -1 : 0}
      aria-label={spokenLoop(text, name, type)}
      aria-pressed={held}
      aria-disabled={faded || undefined}
    >
      <circle className="reach" r={19} />
      <path className="turn" d={path} />
      <path className="head" d={triangle(head)} />
      <text fontSize={size} y={BELOW_MIDDLE * size}>
        {text}
      </text>
    </g>
  )
})
