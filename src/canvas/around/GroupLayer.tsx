import { memo } from 'react'
import { type GroupDrawing, groupStroke, MARKS } from '../../layout/index.ts'
import { type Group, type Id, inOrder } from '../../model/index.ts'
import { useMap, useView } from '../../store/index.ts'
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
  const edited = useView(session, ({ editing }) => editing?.kind === 'groups' && editing.id === id)
  return (
    drawn &&
    group && (
      <GroupShape
        drawn={drawn}
        group={group}
        state={`${lifted ? ' lifted' : ''}${edited ? ' edited' : ''}`}
        grip
      />
    )
  )
}

function GroupShape(props: {
  readonly drawn: GroupDrawing
  readonly group: Group
  readonly state?: string
  /** Whether it can be taken hold of: by its name or its edge, for what lies inside it is paper. */
  readonly grip?: boolean
}) {
  const { drawn, group, state = '', grip } = props
  const { left, top, right, bottom } = drawn.box
  const place = drawn.name
  const box = { x: left, y: top, width: right - left, height: bottom - top, rx: MARKS.groupCorner }
  const faded = useFadedGroup(drawn.id)
  const button = {
    'data-part': 'group',
    'data-of': drawn.id,
    role: 'button',
    tabIndex: -1,
    'aria-roledescription': 'group',
    'aria-label': group.name.trim() || 'Unnamed group',
  }
  return (
    <g className={`group nopan colour-${group.colour}${state}${faded ? ' faded' : ''}`} {...(grip && button)}>
      <rect {...box} />
      {group.colour !== 'none' && <path className="own-stroke" d={groupStroke(drawn, group.colour)} />}
      {grip && <rect className="grip" {...box} />}
      <text x={place.x} y={place.y}>
        {group.name}
      </text>
    </g>
  )
}
