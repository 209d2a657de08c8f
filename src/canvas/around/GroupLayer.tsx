import { memo } from 'react'
import { groupNamePlace, MARKS } from '../../layout/index.ts'
import { type Id, inOrder } from '../../model/index.ts'
import { useDrawing, useMap } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import { useAnySpotlight } from '../spotlight.ts'

/** The groups, behind everything else. */
export const GroupLayer = memo(function GroupLayer() {
  const { session } = useScene()
  const groups = useMap(session, (map) => map.groups)
  const faded = useAnySpotlight()
  return (
    <g className={faded ? 'groups faded' : 'groups'}>
      {inOrder(groups).map(({ id }) => (
        <GroupView key={id} id={id} />
      ))}
    </g>
  )
})

function GroupView({ id }: { readonly id: Id }) {
  const { session } = useScene()
  const drawn = useDrawing(session, (drawing) => drawing.groups.get(id))
  const group = useMap(session, (map) => map.groups[id])
  if (drawn === undefined || group === undefined) return null
  const { box } = drawn
  const place = groupNamePlace(drawn)
  return (
    <g className={`group colour-${group.colour}`}>
      <rect
        x={box.left}
        y={box.top}
        width={box.right - box.left}
        height={box.bottom - box.top}
        rx={MARKS.groupCorner}
      />
      <text x={place.x} y={place.y}>
        {group.name}
      </text>
    </g>
  )
}
