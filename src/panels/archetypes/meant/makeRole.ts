import type { Lack, Structure } from '../../../archetypes/index.ts'
import { announceWithLoops } from '../../../commands/index.ts'
import { type Drawing, drawName, freePlace, type Point } from '../../../layout/index.ts'
import { type Id, insertStructure } from '../../../model/index.ts'
import { pointsByFinger } from '../../../pace/index.ts'
import { pointAtMatch, type Session, startEditing } from '../../../store/index.ts'
import type { Doer } from '../found/deeds.ts'

/**
 * Puts a variable on the map that plays a role which nobody plays, with the links that the archetype has between it and the roles that are played, as one step of undo; its name is then
 * typed, but by finger, and until then it is written by its role. Gives back its id; null when it was refused, or there is no such role.
 */
export function makeRole(
  world: Doer & Parameters<typeof announceWithLoops>[0] & MapOnPage,
  session: Session,
  { lack, structure, slot }: { readonly lack: Lack; readonly structure: Structure; readonly slot: string },
): Id | null {
  const role = structure.slots.find(({ id }) => id === slot)
  if (role === undefined) return null
  const { canvas } = world.page
  const id = world.newId()
  const idOf = (one: string): Id | undefined => (one === slot ? id : lack.slots[one])
  const links = structure.links.flatMap(({ from, to, polarity, delay }) => {
    const [source, target] = [idOf(from), idOf(to)]
    if (source === undefined || target === undefined || (from !== slot && to !== slot)) return []
    // More of what is named the other way round is less of its role.
    const isTurned = lack.inverted.includes(from) !== lack.inverted.includes(to)
    const sign = isTurned ? OTHER[polarity] : polarity
    return [{ id: world.newId(), source, target, polarity: sign, delay }]
  })
  const near = wantedAt(session.drawing.getState().drawing, lack, structure, slot) ?? canvas?.middle()
  const { drawing } = session.drawing.getState()
  const place = freePlace(drawing, near ?? { x: 0, y: 0 }, drawName(role.role))
  pointAtMatch(session.view, null)
  const refusal = announceWithLoops(
    world,
    session,
    links.map((link) => link.id),
    () =>
      session.document.run(
        insertStructure,
        { variables: [{ id, role: role.role, kind: role.kind, name: '', ...place }], links },
        { label: 'Add role' },
      ),
    () =>
      `${role.role} is on the map, with ${links.length === 1 ? '1 link' : `${links.length} links`}. Undo takes it back.${pointsByFinger() ? '' : ' Type its name'}`,
  )
  if (refusal !== null) return null
  canvas?.reveal([id, ...links.flatMap(({ source, target }) => [source, target])])
  if (!pointsByFinger()) {
    startEditing(session.view, { kind: 'variables', id, fresh: false })
    canvas?.focus()
  }
  return id
}

/** What is asked of the map that is seen. */
interface MapOnPage {
  readonly page: {
    readonly canvas: {
      middle(): Point
      reveal(ids: readonly Id[]): void
      focus(): void
    } | null
  }
}

const OTHER = { '+': '-', '-': '+', '?': '?' } as const

/** Where the card has the role from those that are played and linked with it: between several, beside one; undefined where there is none. */
function wantedAt(
  { variables }: Drawing,
  { slots: played }: Lack,
  { slots, links }: Structure,
  slot: string,
): Point | undefined {
  const own = slots.find(({ id }) => id === slot)
  const beside = slots.flatMap((other) => {
    const isLinked = links.some(
      ({ from, to }) => (from === slot && to === other.id) || (to === slot && from === other.id),
    )
    const centre = isLinked ? variables.get(played[other.id] ?? '')?.centre : undefined
    return centre === undefined || own === undefined
      ? []
      : [{ centre, offset: { x: own.x - other.x, y: own.y - other.y } }]
  })
  const [first] = beside
  if (first === undefined) return undefined
  if (beside.length === 1) return { x: first.centre.x + first.offset.x, y: first.centre.y + first.offset.y }
  const mean = (of: (each: (typeof beside)[number]) => number) =>
    beside.reduce((sum, each) => sum + of(each), 0) / beside.length
  return { x: mean(({ centre }) => centre.x), y: mean(({ centre }) => centre.y) }
}
