import { memo } from 'react'
import { MARKS, SIGN_TEXT } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import { useMap } from '../../store/index.ts'
import { useLinkDrawing, useLook } from '../parts.ts'
import { useScene } from '../scene.ts'
import { useFaded } from '../spotlight.ts'

/** From the middle of a sign down to the line that it stands on, in font sizes. */
export const BELOW_MIDDLE = 0.364

/** The sign of a link on a small field of paper, so that it can be read over a crossing. Pressing it means the link. */
export const SignView = memo(function SignView({ id }: { readonly id: Id }) {
  const { session } = useScene()
  const sign = useLinkDrawing(id)?.sign
  const polarity = useMap(session, (map) => map.links[id]?.polarity)
  const { selected } = useLook('links', id)
  const faded = useFaded('links', id)
  if (sign === undefined || polarity === undefined) return null

  const state = [polarity === '?' && 'unknown', selected && 'selected', faded && 'faded'].filter(Boolean)
  return (
    // Moved as a whole: a text whose own place changes is set anew by the browser.
    <g
      className={['sign', ...state].join(' ')}
      transform={`translate(${sign.x} ${sign.y})`}
      data-part="link"
      data-of={id}
    >
      <circle r={MARKS.signKnockOut} />
      <text y={BELOW_MIDDLE * MARKS.signSize}>{SIGN_TEXT[polarity]}</text>
    </g>
  )
})
