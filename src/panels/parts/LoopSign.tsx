import type { ReactElement } from 'react'
import { loopTextSize, MARKS, turningArrow } from '../../layout/index.ts'
import type { LoopType } from '../../model/index.ts'

interface LoopSignProps {
  readonly type: LoopType
  /** Letter and number, as in `R1`. */
  readonly text: string
  readonly clockwise: boolean
}

/** Letter and number of a loop in the arrow that turns as the loop does, as on the map. */
export function LoopSign({ type, text, clockwise }: LoopSignProps): ReactElement {
  const { path, head } = turningArrow(clockwise)
  return (
    <svg
      className={`loop-sign ${type}`}
      viewBox="-15.5 -15.5 31 31"
      width="34"
      height="34"
      aria-hidden="true"
    >
      <path d={path} fill="none" stroke="currentColor" strokeWidth={MARKS.loopWidth} />
      <polygon
        points={head.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ')}
        fill="currentColor"
      />
      <text y="4" textAnchor="middle" fontSize={sizeOf(text)} fontWeight={MARKS.loopTextWeight}>
        {text}
      </text>
    </svg>
  )
}

/** At least 12 px on the screen: letter and two digits have room for it here, where the ring is larger than on the map. */
function sizeOf(text: string): number {
  return text.length <= 3 ? MARKS.loopTextSize : loopTextSize(text)
}
