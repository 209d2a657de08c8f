import './roleTags.css'
import { ViewportPortal } from '@xyflow/react'
import type { Drawing } from '../../layout/index.ts'
import type { Id, Link } from '../../model/index.ts'
import { litMatch, useDrawing, useMap, useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'

/** From the edge of a name to the line on which the letters of its role stand, px. */
const BELOW = 15
const ABOVE = 6

/**
 * The role that each variable plays in the archetype in the spotlight, told beside its name. Screen readers hear it as part of what
 * is said of the variable.
 */
export function RoleTags() {
  const match = useView(useScene().session, litMatch)
  if (match === null) return null
  return (
    <ViewportPortal>
      <svg className="layer over" aria-hidden="true">
        {[...match.roles].map(([id, role]) => (
          <RoleTag key={id} id={id} role={role} links={match.links} />
        ))}
      </svg>
    </ViewportPortal>
  )
}

function RoleTag(props: { readonly id: Id; readonly role: string; readonly links: ReadonlySet<Id> }) {
  const { id, role, links } = props
  const { session } = useScene()
  const records = useMap(session, (map) => [...links].flatMap((link) => map.links[link] ?? []))
  const drawn = useDrawing(session, ({ variables }) => variables.get(id))
  const isAbove = useDrawing(session, (drawing) => isFullBelow(drawing, id, records))
  if (drawn === undefined) return null
  const { centre, height } = drawn
  const y = isAbove ? centre.y - height / 2 - ABOVE : centre.y + height / 2 + BELOW
  return (
    <text className="role-tag" x={centre.x} y={y}>
      {role}
    </text>
  )
}

/** Whether more of these links begin and end under the name than over it. */
function isFullBelow(drawing: Drawing, id: Id, links: readonly Link[]): boolean {
  const text = drawing.variables.get(id)
  if (text === undefined) return false
  const ends = links.flatMap((link) => {
    const arc = drawing.links.get(link.id)?.arc
    return arc ? [...(link.source === id ? [arc.from] : []), ...(link.target === id ? [arc.to] : [])] : []
  })
  const near = ends.filter(({ x }) => Math.abs(x - text.centre.x) < text.width / 2)
  return near.filter(({ y }) => y > text.centre.y).length * 2 > near.length
}
