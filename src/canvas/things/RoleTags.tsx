import './roleTags.css'
import { ViewportPortal } from '@xyflow/react'
import { LABEL_STYLE, type LinkDrawing, measureText } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import { litMatch, useDrawing, useMap, useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import { MissingLinks, useMissingDrawn } from './MissingLinks.tsx'
import { placeTag } from './placeTag.ts'

/** From the middle of a tag down to the line on which its letters stand, px. */
const BELOW_MIDDLE = 4.7

/**
 * The role that each variable plays in the archetype in the spotlight, told beside its name. Screen readers hear it as part of what
 * is said of the variable. What the archetype lacks stands there in dashes, and tags keep off it.
 */
export function RoleTags() {
  const match = useView(useScene().session, litMatch)
  const missing = useMissingDrawn(match?.missing)
  if (match === null) return null
  return (
    <ViewportPortal>
      <svg className="layer over" aria-hidden="true">
        {[...match.roles].map(([id, role]) => (
          <RoleTag key={id} id={id} role={role} links={match.links} missing={missing} />
        ))}
        <MissingLinks missing={missing} />
      </svg>
    </ViewportPortal>
  )
}

function RoleTag(props: {
  readonly id: Id
  readonly role: string
  readonly links: ReadonlySet<Id>
  readonly missing: readonly LinkDrawing[]
}) {
  const { id, role, links, missing } = props
  const { session } = useScene()
  const records = useMap(session, (map) => [...links].flatMap((link) => map.links[link] ?? []))
  // In the type of free labels, on one line.
  const width = measureText(role, LABEL_STYLE.size, LABEL_STYLE.weight)
  const place = useDrawing(session, (drawing) => placeTag(drawing, id, records, width, missing))
  // What has no name yet is written by its role.
  const isWritten = useMap(
    session,
    ({ variables }) => variables[id]?.name === '' && variables[id].role === role,
  )
  if (place === null || isWritten) return null
  return (
    <text className="role-tag" x={place.x} y={place.y + BELOW_MIDDLE}>
      {role}
    </text>
  )
}
