import type { Finding, Place } from '../../checks/index.ts'
import { checksOf } from '../../commands/index.ts'
import { around, type Box, boxAround, NAME_STYLE, pointsAlong } from '../../layout/index.ts'
import { recordOf } from '../../model/index.ts'
import type { Session } from '../../store/index.ts'
import { marginOf, roomAbove, wholeZoom } from '../fit.ts'
import type { Scene } from '../scene.ts'
import { LEAST } from '../stay/heldView.ts'
import { readBelow } from '../stay/showHeld.ts'
import { boxesOf, type StageView, sizeOf } from '../view.ts'

/** Comes so near to what a finding is about, when it is opened in the panel, that its names can be read. Returns how to end it. */
export function comeNear(scene: Scene, view: StageView): () => void {
  const { session } = scene
  const { getState, subscribe } = checksOf(session)
  let before: string | null = null
  const look = (): void => {
    const { open, listed } = getState()
    if (open === before) return
    before = open
    const finding = listed.find(({ key }) => key === open)
    const { panel, panelOpen, projector } = session.view.getState()
    if (finding === undefined || !panelOpen || panel !== 'checks' || projector !== null) return
    const seen = view.heading()
    const next = readBelow(scene, legible(scene, finding), seen)
    if (next !== seen) view.glideTo(next)
  }
  // Who was quick has opened one before this was here.
  look()
  return subscribe(look)
}

/** What a finding is about where all of it can be read at once, else what it leads to. */
function legible(scene: Scene, { where }: Finding): readonly Box[] {
  const [first, ...others] = where.map((place) => boxesAt(scene.session, place))
  const all = [...(first ?? []), ...others.flat()]
  const [box, ...more] = all
  if (box === undefined) return []
  const size = sizeOf(scene)
  const zoom = wholeZoom(more.reduce(around, box), roomAbove(size), marginOf(size))
  return zoom * NAME_STYLE.size >= LEAST ? all : (first ?? [])
}

/** The names and lines by which a place is known on the map. */
function boxesAt({ document, drawing }: Session, place: Place): readonly Box[] {
  const { map } = document.state.getState()
  const { variables, links, labels } = drawing.getState().drawing
  const named = (ids: readonly string[]) => ids.flatMap((id) => boxesOf(variables.get(id)))
  const linked = (id: string): readonly Box[] => {
    const [link, drawn] = [recordOf(map.links, id), links.get(id)]
    return link && drawn ? [...named([link.source, link.target]), boxAround(pointsAlong(drawn.arc), 0)] : []
  }
  switch (place.kind) {
    case 'variable':
      return named([place.id])
    case 'label':
      return boxesOf(labels.get(place.id))
    case 'link':
      return linked(place.id)
    case 'loop':
      return place.key.split(' ').flatMap(linked)
    case 'archetype':
      return named(recordOf(map.archetypeNotes, place.id)?.variables ?? [])
    default:
      return []
  }
}
