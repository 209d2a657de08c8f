import { memo } from 'react'
import { type GroupDrawing, groupNamePlace, MARKS } from '../../layout/index.ts'
import { type Group, type Id, inOrder } from '../../model/index.ts'
import { useMap } from '../../store/index.ts'
import { usePart } from '../fanOut.ts'
import { useScene } from '../scene.ts'
import { useSignal } from '../signal.ts'
import { useFadedGroup } from '../spotlight.ts'

/** The groups, behind everything else. */
export const GroupLayer = memo(function GroupLayer() {
  const { session } = useScene()
  const groups = useMap(session, (map) => map.groups)
  return (
    <g className="groups">
      {inOrder(groups).map(({ id }) => (
        <GroupView key={id} id={id} />
      ))}
    </g>
  )
})

/** The groups that a gesture stretches. */
export const LiftedGroups = memo(function LiftedGroups() {
  const { session, lifts } = useScene()
  const moving = useSignal(lifts.groups.moving, (groups) => groups)
  const groups = useMap(session, (map) => map.groups)
  return (
    <g className="groups">
      {moving.map((drawn) => {
        const group = groups[drawn.id]
        return group && <GroupShape key={drawn.id} drawn={drawn} group={group} />
      })}
    </g>
  )
})

function GroupView({ id }: { readonly id: Id }) {
  const { session, parts, lifts } = useScene()
  const drawn = usePart(parts.groups, id)
  const lifted = useSignal(lifts.groups.moving, () => lifts.groups.has(id))
  const group = useMap(session, (map) => map.groups[id])
  return drawn && group && !lifted && <GroupShape drawn={drawn} group={group} />
}

function GroupShape({ drawn, group }: { readonly drawn: GroupDrawing; readonly group: Group }) {
  const { box } = drawn
  const place = groupNamePlace(drawn)
  const faded = useFadedGroup(drawn.id)
  return (
    <g className={`group colour-${group.colour}${faded ? ' faded' : ''}`}>
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
