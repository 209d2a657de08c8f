import { memo } from 'react'
import { MARKS, signOutline } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import { useMap } from '../../store/index.ts'
import { useLinkDrawing, useLook } from '../parts.ts'
import { useScene } from '../scene.ts'
import { useFaded } from '../spotlight.ts'

/** The sign of a link on a small field of paper, so that it can be read over a crossing. Pressing it means the link. */
export const SignView = memo(function SignView({ id }: { readonly id: Id }) {
  const { session } = useScene()
  const sign = useLinkDrawing(id)?.sign
  const polarity = useMap(session, (map) => map.links[id]?.polarity)
  const { selected, lifted } = useLook('links', id)
  const faded = useFaded('links', id)
  if (sign === undefined || polarity === undefined) return null

  const state = [
    polarity === '?' && 'unknown',
    selected && 'selected',
    faded && 'faded',
    lifted && 'lifted',
  ].filter(Boolean)
  return (
    <g className={['sign', ...state].join(' ')} data-part="link" data-of={id} data-polarity={polarity}>
      <circle cx={sign.x} cy={sign.y} r={MARKS.signKnockOut} />
      <path className="outline" d={signOutline(polarity, sign)} />
    </g>
  )
})
