import { memo } from 'react'
import type { Id } from '../../model/index.ts'
import { useMap } from '../../store/index.ts'
import { useLinkDrawing, useLook } from '../parts.ts'
import { stroke, triangle } from '../path.ts'
import { useScene } from '../scene.ts'
import { useFaded } from '../spotlight.ts'
import { spokenLink } from '../words.ts'

/** One link without its sign: a wide band to press, the arc, its head and the delay mark. */
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

  const self = link.source === link.target
  const state = [selected && 'selected', faded && 'faded', self && 'self', lifted && 'lifted'].filter(Boolean)
  return (
    // SVG has no buttons.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <g
      className={['link', ...state].join(' ')}
      data-part="link"
      data-of={id}
      role="button"
      tabIndex={faded ? -1 : 0}
      aria-roledescription="link"
      aria-label={spoken}
      aria-pressed={selected}
      aria-disabled={faded || undefined}
    >
      <LinkShape id={id} />
    </g>
  )
})

/** What another place of its ends changes, apart from what that does not: names and state are not asked for again. */
const LinkShape = memo(function LinkShape({ id }: { readonly id: Id }) {
  const drawn = useLinkDrawing(id)
  if (drawn === undefined) return null
  const { path, head, delay } = drawn
  return (
    <>
      <path className="band" d={path} />
      <path className="line" d={path} />
      <path className="head" d={triangle(head)} />
      {delay.length > 0 && <path className="delay" d={delay.map(stroke).join('')} />}
    </>
  )
})
