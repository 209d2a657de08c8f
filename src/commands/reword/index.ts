import { drawName, freePlace, type Point } from '../../layout/index.ts'
import {
  inOrder,
  mergeVariables,
  splitLink,
  splitVariable,
  turnVariable,
  type Variable,
} from '../../model/index.ts'
import { type Session, select, startEditing } from '../../store/index.ts'
import { announceWithLoops } from '../announceLoops.ts'
import { idsOf, selected } from '../selected.ts'
import type { World } from '../types.ts'
import { capitalised, counted, linkInWords, variableInWords } from '../words.ts'

/**
 * Flips every sign at the selected variable and starts typing its name, which is to become the opposite: one step
 * together, and giving up the name gives up both. Every loop keeps its type.
 */
export function turnName(world: World, session: Session): void {
  const [variable] = selected(session).variables
  if (!variable) return
  const gesture = `turn ${world.newId()}`
  session.document.run(turnVariable, { id: variable.id }, { label: 'Turn name round', gesture })
  startEditing(session.view, { kind: 'variables', id: variable.id, fresh: false, gesture })
  const name = variableInWords(session.document.state.getState().map, variable.id)
  world.page.announce(`Signs at ${name} turned round: type the opposite name. Escape gives up.`)
}

/** Makes one of the selected variables: the first that was made stays, and takes over the links and notes of the others. One step. */
export function mergeSelected(world: World, session: Session): void {
  const all = inOrder(Object.fromEntries(selected(session).variables.map((each) => [each.id, each])))
  const [into, ...others] = all
  if (!into || others.length === 0) return
  // One after the other and not one edit: what the first makes equal, the next must see as one.
  const step = { label: 'Merge variables', gesture: `merge ${world.newId()}` }
  const before = session.document.state.getState().map
  const touched = Object.values(before.links).filter(({ source, target }) =>
    others.some(({ id }) => id === source || id === target),
  )
  announceWithLoops(
    world,
    session,
    idsOf(touched),
    () => {
      for (const { id } of others) session.document.run(mergeVariables, { from: id, into: into.id }, step)
      select(session.view, { variables: [into.id] }, 'replace')
    },
    () => `${toldVariables(others)} merged into ${variableInWords(before, into.id)}`,
  )
  world.page.canvas?.focus()
}

function toldVariables(variables: readonly Variable[]): string {
  const [first] = variables
  return variables.length === 1 && first && first.name.trim() !== ''
    ? first.name.trim()
    : counted(variables.length, 'variable')
}

/**
 * Makes two variables of the selected one, joined by a `+` link, so that every loop keeps its type; what it acted on goes with
 * the second, which stands beside it on that side. Its name is typed next, in the same step.
 */
export function splitInTwo(world: World, session: Session): void {
  const [variable] = selected(session).variables
  if (!variable) return
  const { map } = session.document.state.getState()
  const { id } = variable
  const targets = Object.values(map.links).flatMap((link) =>
    link.source === id ? (map.variables[link.target] ?? []) : [],
  )
  const place = freePlaceFor(session, beside(variable, targets))
  const variableId = world.newId()
  const gesture = `split ${variableId}`
  const args = { id, variableId, linkId: world.newId(), ...place }
  if (session.document.run(splitVariable, args, { label: 'Split variable', gesture }) !== null) return
  startEditing(session.view, { kind: 'variables', id: variableId, fresh: true, gesture })
  const name = capitalised(variableInWords(map, id))
  world.page.announce(`${name} split: type the name of the second. Escape gives up.`)
}

/** How far the second of two stands from the first, px. */
const APART = 190

/** A point beside a variable, towards the middle of what it acts on; to the right when that is nothing. */
function beside({ x, y }: Point, targets: readonly Point[]): Point {
  const middle = (axis: 'x' | 'y'): number =>
    targets.reduce((sum, target) => sum + target[axis], 0) / Math.max(1, targets.length)
  const [dx, dy] = targets.length === 0 ? [0, 0] : [middle('x') - x, middle('y') - y]
  const length = Math.hypot(dx, dy)
  return length === 0 ? { x: x + APART, y } : { x: x + (dx / length) * APART, y: y + (dy / length) * APART }
}

/**
 * Puts a new variable into the selected link and starts typing its name, in the same step. The first of the two links keeps the
 * sign, the delay and all that was said of the old one, the second is `+`: from end to end the effect is as it was.
 */
export function putInBetween(world: World, session: Session): void {
  const [link] = selected(session).links
  const drawn = link && session.drawing.getState().drawing.links.get(link.id)
  if (!link || !drawn) return
  const place = freePlaceFor(session, drawn.arc.middle, link.id)
  const variableId = world.newId()
  const gesture = `split ${variableId}`
  const told = linkInWords(session.document.state.getState().map, link.id)
  const args = { link: link.id, variableId, firstId: world.newId(), secondId: world.newId(), ...place }
  if (session.document.run(splitLink, args, { label: 'Put variable in between', gesture }) !== null) return
  startEditing(session.view, { kind: 'variables', id: variableId, fresh: true, gesture })
  world.page.announce(`${told} split: type the name of what is in between. Escape gives up.`)
}

/** Room beside a new name for the arcs that come to it and their signs, px. */
const ROOM = 36

/** A free place near a point with room for a name and its arcs, in the drawing without one link. */
function freePlaceFor(session: Session, near: Point, without = ''): Point {
  const { drawing } = session.drawing.getState()
  const links = new Map([...drawing.links].filter(([id]) => id !== without))
  const { width, height } = drawName('A name of usual length')
  return freePlace({ ...drawing, links }, near, { width: width + 2 * ROOM, height: height + ROOM })
}
