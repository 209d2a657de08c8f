import './roleTags.css'
import { ViewportPortal } from '@xyflow/react'
import { useMemo } from 'react'
import type { LinkDrawing } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import { litMatch, useDrawing, useMap, useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import { MissingLinks, useMissingDrawn } from './MissingLinks.tsx'
import { placeTags } from './placeTags.ts'

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
        <Tags roles={match.roles} links={match.links} missing={missing} />
        <MissingLinks missing={missing} />
      </svg>
    </ViewportPortal>
  )
}

function Tags(props: {
  readonly roles: ReadonlyMap<Id, string>
  readonly links: ReadonlySet<Id>
  readonly missing: readonly LinkDrawing[]
}) {
  const { roles, links, missing } = props
  const { session } = useScene()
  const variables = useMap(session, (map) => map.variables)
  const drawing = useDrawing(session, (now) => now)
  const tags = useMemo(() => {
    // What has no name yet is written by its role.
    const told = [...roles].filter(([id, role]) => variables[id]?.name !== '' || variables[id].role !== role)
    return placeTags(
      drawing,
      told,
      [...links].map((id) => ({ id })),
      missing,
    )
  }, [drawing, roles, links, missing, variables])
  return tags.map(({ id, text, at }) => (
    <text key={id} className="role-tag" x={at.x} y={at.y + BELOW_MIDDLE}>
      {text}
    </text>
  ))
}
