import { counted, keyOf, recordsOf, spoken, thingsInWords } from '../../commands/index.ts'
import { type Id, inOrder } from '../../model/index.ts'
import { select } from '../../store/index.ts'
import { membersOf } from '../gestures/groups.ts'
import type { Scene } from '../scene.ts'
import { LOCKED } from '../words.ts'
import { goTo } from './focusCanvas.ts'
import { keyboard, PARTS, type Stop } from './stop.ts'
import { nearestPlace, nextTowards, type Place, type Way } from './towards.ts'

/** What is told where nothing lies that way. */
function sideOf({ x, y }: Way): string {
  if (x !== 0) return x < 0 ? 'to the left' : 'to the right'
  return y < 0 ? 'above' : 'below'
}

/**
 * Goes with the keyboard from the current thing to the next one in a direction: over variables, links, labels, marks and groups, whatever is faded. Nothing is selected by it.
 * From the map as a whole, on which nothing has the focus, it goes to the current thing.
 */
export function walkTowards(scene: Scene, way: Way, isOnThing: boolean): void {
  const { at } = scene.session.of(keyboard)
  const places = placesOf(scene)
  const here = places.findIndex(({ thing }) => thing.part === at?.part && thing.of === at.of)
  if (at !== null && here >= 0 && !isOnThing) {
    goTo(scene, at)
    return
  }
  const middle = scene.world().page.canvas?.middle() ?? { x: 0, y: 0 }
  const next = here < 0 ? places[nearestPlace(places, middle)]?.thing : nextTowards(places, here, way)
  if (next) goTo(scene, next)
  else scene.world().page.announce(`Nothing ${sideOf(way)}.`)
}

/** Goes to the first or to the last variable that was made. */
export function walkToEnd(scene: Scene, end: 'first' | 'last'): void {
  const { variables } = scene.session.document.state.getState().map
  const variable = inOrder(variables).at(end === 'first' ? 0 : -1)
  if (variable) goTo(scene, { part: PARTS.variables, of: variable.id })
}

/** Selects what is in a group, or lets it go where all of it is selected, and says so: a group looks no other. The keyboard stays at the group. */
export function toggleGroup(scene: Scene, group: Id, adds: boolean): void {
  const { document, of, view } = scene.session
  const variables = membersOf(scene, group)
  const { selection } = view.getState()
  const isSelected = variables.length > 0 && variables.every((id) => selection.variables.has(id))
  const state = of(keyboard)
  state.stays = true
  select(view, { variables }, isSelected ? 'toggle' : adds ? 'add' : 'replace')
  state.stays = false
  const name = spoken(document.state.getState().map.groups[group]?.name ?? '') || 'Unnamed group'
  const told = isSelected ? 'not selected any more' : `selected: ${counted(variables.length, 'variable')}`
  scene.world().page.announce(`${name} ${told}.`)
}

/** Says why arrows move nothing of what is selected: it is locked in place, or links alone. */
export function tellUnmoved({ session, world }: Scene): void {
  const { page } = world()
  const { map } = session.document.state.getState()
  const { selection } = session.view.getState()
  if (selection.variables.size + selection.labels.size > 0)
    page.announce(`${thingsInWords(map, recordsOf(map, { ...selection, links: [] }))} not moved: ${LOCKED}.`)
  else {
    const bends = `${keyOf('link.bendMore')} bends it more, ${keyOf('link.bendLess')} less`
    page.announce(`Not moved: a link has no place of its own; ${bends}.`)
  }
}

/** All that is drawn, with where it is: of a link the middle of its arc, of a group the beginning of its name. */
function placesOf({ session }: Scene): readonly Place<Stop>[] {
  const { variables, labels, links, marks, groups } = session.drawing.getState().drawing
  return [
    ...[...variables.values()].map(({ id, centre }) => ({
      thing: { part: PARTS.variables, of: id },
      at: centre,
    })),
    ...[...labels.values()].map(({ id, centre }) => ({ thing: { part: PARTS.labels, of: id }, at: centre })),
    ...[...links.values()].map(({ id, arc }) => ({ thing: { part: PARTS.links, of: id }, at: arc.middle })),
    ...[...marks.values()].map(({ key, centre }) => ({ thing: { part: 'mark', of: key }, at: centre })),
    ...[...groups.values()].map(({ id, name }) => ({ thing: { part: PARTS.groups, of: id }, at: name })),
  ]
}
