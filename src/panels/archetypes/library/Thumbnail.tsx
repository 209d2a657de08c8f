import { memo, type ReactElement, useMemo } from 'react'
import { mapOfStructure, type Structure } from '../../../archetypes/index.ts'
import { drawMap } from '../../../layout/index.ts'

/** Paper around the drawing, px of the map. */
const MARGIN = 6

/** The form of an archetype in so small that no name can be read: its variables as dots, its links as arcs with their heads. */
export const Thumbnail = memo(function Thumbnail({
  structure,
}: {
  readonly structure: Structure | null
}): ReactElement {
  const drawing = useMemo(() => (structure === null ? null : drawSmall(structure)), [structure])
  if (drawing === null) return <span className="thumbnail" />
  const { box, dots, links } = drawing
  return (
    <svg className="thumbnail" viewBox={box} aria-hidden="true">
      {links.map(({ id, path, head }) => (
        <g key={id}>
          <path d={path} />
          <polygon points={head} />
        </g>
      ))}
      {dots.map(({ id, x, y, isOutside }) => (
        <circle key={id} cx={x} cy={y} r="13" className={isOutside ? 'outside' : undefined} />
      ))}
    </svg>
  )
})

/** Draws a form without names, so that its lines reach from dot to dot. */
function drawSmall(structure: Structure) {
  const slots = structure.slots.map((slot) => ({ ...slot, role: '•' }))
  const { links, bounds } = drawMap({ map: mapOfStructure({ ...structure, slots }), marked: [] })
  const { left, top, right, bottom } = bounds
  return {
    box: [left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN]
      .map(Math.round)
      .join(' '),
    dots: slots.map(({ id, x, y, outside }) => ({ id, x, y, isOutside: outside })),
    links: [...links.values()].map(({ id, path, head }) => ({ id, path, head: bigger(head) })),
  }
}

/** Arrowheads of twice their size: they must be seen at a sixth of it. */
function bigger(head: readonly { readonly x: number; readonly y: number }[]): string {
  const [tip] = head
  if (!tip) return ''
  return head
    .map(({ x, y }) => `${(tip.x + 2.6 * (x - tip.x)).toFixed(1)},${(tip.y + 2.6 * (y - tip.y)).toFixed(1)}`)
    .join(' ')
}
