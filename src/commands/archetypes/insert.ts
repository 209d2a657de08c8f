import type { Archetype, Structure } from '../../archetypes/index.ts'
import type { Point } from '../../layout/index.ts'
import { type CausalMap, type Id, insertStructure } from '../../model/index.ts'
import { pointsByFinger, runAfterFrame } from '../../pace/index.ts'
import { holdLoop, holdMatch, pullSheet, type Session, select, startEditing } from '../../store/index.ts'
import { announceWithLoops } from '../announceLoops.ts'
import { drawingOf } from '../clipboard/adding.ts'
import type { World } from '../types.ts'
import { counted, spoken } from '../words.ts'
import { settleFilling } from './filling.ts'
import { placesOf } from './places.ts'
import { isTagged, lastNumbers, sayingOf } from './saying.ts'

/** A form of an archetype as it is to be put on the map. */
export interface ToInsert {
  readonly archetype: Archetype
  readonly structure: Structure
  /** What it is called when it is told, where it is not by the name of the archetype: an example. */
  readonly title?: string
  /** Names for slots; a slot without one shows its role until it is named. */
  readonly names?: Readonly<Record<string, string>>
  /** Variables of the map that fill slots, by slot. */
  readonly filled?: Readonly<Record<string, Id>>
  /** What happens in it, where a case tells that; else it is the story of the card, once all its roles have names. */
  readonly story?: string
  /** Where its middle is wanted, in map coordinates; absent for the middle of what is seen. */
  readonly at?: Point
}

/**
 * Puts a form on the map as one step of undo, selects what is new and brings all of it into view; where a role waits for a name, the first of these is
 * selected and its name is typed, but by finger. The map is then tagged with the archetype, and its loops are called and told as on the card. Names and variables that the map has already are used instead of doubled;
 * what people have called or told themselves stays. False when nothing was changed, which is told.
 */
export function insert(world: World, session: Session, what: ToInsert): boolean {
  const { page } = world
  const { archetype, structure } = what
  const title = what.title ?? archetype.card.name
  const before = session.document.state.getState().map
  const { filled, names } = settleFilling(structure, before.variables, what.filled ?? {}, what.names ?? {})
  const near = what.at ?? page.canvas?.middle() ?? { x: 0, y: 0 }
  const places = placesOf(drawingOf(session), { structure, names, filled }, near)

  const ids = new Map(structure.slots.map(({ id }) => [id, filled.get(id) ?? world.newId()]))
  const idOf = (slot: string): Id => ids.get(slot) ?? ''
  const variables = structure.slots.flatMap(({ id, role, kind }) => {
    const place = places.get(id)
    return place === undefined ? [] : [{ id: idOf(id), role, kind, name: names[id] ?? '', ...place }]
  })
  const links = structure.links.map(({ from, to, polarity, delay, bend }) => ({
    id: world.newId(),
    source: idOf(from),
    target: idOf(to),
    polarity,
    delay,
    // Its bend belongs to the drawing as a whole.
    bend: filled.size === 0 ? (bend ?? null) : null,
  }))
  const saying = sayingOf(what, { ids, links, names, variables: before.variables, newId: world.newId })
  const isThere = variables.length === 0 && areThere(before, links)
  if (isThere && isTagged(before, saying.archetype.key)) {
    page.toast({ kind: 'info', text: `All of ${title} is on the map already. Nothing was changed.` })
    return false
  }

  const added = (): Id[] => {
    const { map } = session.document.state.getState()
    return links.flatMap(({ id }) => (map.links[id] ? [id] : []))
  }
  const change = () => {
    // Else what is new would stand faded beside what is in the spotlight.
    holdLoop(session.view, null)
    holdMatch(session.view, null)
    const refusal = session.document.run(
      insertStructure,
      { variables, links, last: lastNumbers(session), ...saying },
      { label: isThere ? 'Accept archetype' : `Insert ${title}` },
    )
    if (refusal === null)
      select(session.view, { variables: variables.map(({ id }) => id), links: added() }, 'replace')
    return refusal
  }
  const told = () => {
    if (isThere) return `All of ${title} is on the map already, and is tagged now`
    const counts = [counted(variables.length, 'variable'), counted(added().length, 'link')]
    const used = filled.size > 0 ? `, with ${counted(filled.size, 'variable')} of the map` : ''
    return `${title} inserted: ${counts.join(', ')}${used}`
  }
  const first = variables.find(({ name }) => name === '')
  // How to take it back and what to type is said with the first sentence; which loops close may follow in a second.
  let undo = ' Undo takes it back.'
  if (first && !pointsByFinger())
    undo += ` ${spoken(first.role)}: type its name; Tab goes on to the next role.`
  const announce = (text: string) => {
    page.announce(`${text}${undo}`)
    undo = ''
  }
  const known = links.map(({ id }) => id)
  if (announceWithLoops({ page: { announce } }, session, known, change, told) !== null) return false
  // With its arcs, which reach beyond the names.
  const reveal = () => page.canvas?.reveal([...ids.values(), ...added()])
  // A sheet that was pulled up over the map goes down, so that what was made is seen; there is room once that is drawn.
  if (session.view.getState().sheetUp) {
    pullSheet(session.view, false)
    runAfterFrame(reveal)
  } else reveal()
  // Typing is the name of the first role that has none, as of all that is just made; a finger asks for its keyboard by itself, which would rise over the drawing.
  if (first && !pointsByFinger())
    startEditing(session.view, { kind: 'variables', id: first.id, fresh: false })
  page.canvas?.focus()
  return true
}

/** Whether every link is on the map between the same variables with the same sign. */
function areThere(
  map: CausalMap,
  wanted: readonly { readonly source: Id; readonly target: Id; readonly polarity: string }[],
): boolean {
  const keys = new Set(
    Object.values(map.links).map(({ source, target, polarity }) => `${source} ${target} ${polarity}`),
  )
  return wanted.every(({ source, target, polarity }) => keys.has(`${source} ${target} ${polarity}`))
}
