import { memo } from 'react'
import { MARKS } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import { useMap } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import { useFaded } from '../spotlight.ts'
import { useLinkDrawing, useLook } from '../useParts.ts'
import { spokenLink } from '../words.ts'

/** One link to press and to focus: a wide band along its arc, and its sign. What is seen of it at rest its sheet draws. */
export const LinkView = memo(function LinkView({ id }: { readonly id: Id }) {
  const { session } = useScene()
  const link = useMap(session, ({ links }) => links[id])
  const spoken = useMap(session, (map) => {
    const record = map.links[id]
    return record === undefined ? '' : spokenLink(map, record)
  })
  const { selected, lifted } = useLook('links', id)
  const faded = useFaded('links', id)
  if (link === undefined) return null

  const state = [selected && 'selected', faded && 'faded', lifted && 'lifted'].filter(Boolean)
  return (
    // SVG has no buttons.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <g
      className={['link', ...state].join(' ')}
      data-part="link"
      data-of={id}
      role="button"
      tabIndex={-1}
      aria-roledescription="link"
      aria-label={spoken}
      aria-pressed={selected}
    >
      <LinkShape id={id} />
    </g>
  )
})

/** What another place of its ends changes, apart from what that does not: names and state are not asked for again. */
const LinkShape = memo(function LinkShape({ id }: { readonly id: Id }) {
  const drawn = useLinkDrawing(id)
  if (drawn === undefined) return null
  const { path, sign } = drawn
  return (
    <>
      <path className="band" d={path} />
      <circle className="on-sign" cx={sign.x} cy={sign.y} r={MARKS.signKnockOut} />
    </>
  )
})
