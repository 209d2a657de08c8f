import './roleTags.css'
import { ViewportPortal } from '@xyflow/react'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { LinkDrawing } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import { litMatch, useDrawing, useMap, useView } from '../../store/index.ts'
import { type Scene, useScene } from '../scene.ts'
import { tagRoom } from '../view.ts'
import { MissingLinks, useMissingDrawn } from './MissingLinks.tsx'
import { type PlacedTag, placeTags } from './placeTags.ts'

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
      <svg className="layer over of-roles" aria-hidden="true">
        <Tags of={match.key} roles={match.roles} links={match.links} missing={missing} />
        <MissingLinks missing={missing} />
      </svg>
    </ViewportPortal>
  )
}

function Tags(props: {
  /** The key of what is lit. */
  readonly of: string
  readonly roles: ReadonlyMap<Id, string>
  readonly links: ReadonlySet<Id>
  readonly missing: readonly LinkDrawing[]
}) {
  const { of, roles, links, missing } = props
  const scene = useScene()
  const { session } = scene
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
  useTagRoom(scene, tags)
  const held = useView(session, ({ heldMatch }) => (heldMatch?.key === of ? of : null))
  const named = useView(session, ({ editing }) => editing?.id)
  const ids = useRef<readonly Id[]>([])
  ids.current = [...roles.keys()]
  useEffect(() => {
    // Once: who then looks elsewhere is left there.
    if (held !== null) scene.world().page.canvas?.reveal(ids.current)
  }, [scene, held])
  return tags.map(({ id, text, at }) => (
    <text key={id} className={id === named ? 'role-tag named' : 'role-tag'} x={at.x} y={at.y + BELOW_MIDDLE}>
      {text}
    </text>
  ))
}

/** Has what is brought into view, and a map that is fitted, take roles along while they are written. */
function useTagRoom({ session }: Scene, tags: readonly PlacedTag[]): void {
  useLayoutEffect(() => {
    const room = session.of(tagRoom)
    room.boxes = new Map(tags.map(({ id, box }) => [id, box]))
    return () => {
      room.boxes = new Map()
    }
  }, [session, tags])
}
