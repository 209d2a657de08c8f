import { drawName, freePlace, type Point } from '../../layout/index.ts'
import { addLabel, addLinkedVariable, addVariable, type Id, inOrder } from '../../model/index.ts'
import { type Session, startEditing } from '../../store/index.ts'
import { editable } from '../command.ts'
import { rememberMade } from '../link/justMade.ts'
import type { World } from '../types.ts'
import { variableInWords } from '../words.ts'
import { signFrom } from './drawLink.ts'
import { makingOf } from './making.ts'
import { nextPlace } from './nextPlace.ts'

/** Makes a variable without a name at a point and starts typing its name. */
export function addVariableAt(world: World, point: Point): void {
  const session = editable(world)
  if (session === null) return
  const id = world.newId()
  const { x, y } = point
  const step = { label: 'Add variable', gesture: makingOf(id) }
  if (session.document.run(addVariable, { id, x, y }, step) !== null) return
  startEditing(session.view, { kind: 'variables', id, fresh: true })
  world.page.announce('New variable: type its name.')
}

/** Makes a variable in free space beside `source`, linked from it, and starts typing its name. A chain so made stays in sight. */
export function addNextVariable(world: World, source: Id): void {
  const session = editable(world)
  if (session === null) return
  const { drawing } = session.drawing.getState()
  const centre = drawing.variables.get(source)?.centre
  if (centre === undefined) return
  const from = drawing.variables.get(cameFrom(session, source))?.centre ?? null
  drawLinkToNew(
    world,
    source,
    nextPlace(drawing, centre, from, world.page.canvas?.seen() ?? ANYWHERE, NEW_SIZE),
  )
}

/** Makes a variable at a point, linked from `source`, in one step, and starts typing its name: that is asked for, but where it has been typed already. */
export function drawLinkToNew(world: World, source: Id, point: Point, isTyped = false): void {
  const session = editable(world)
  const { variables } = session?.document.state.getState().map ?? {}
  if (session === null || variables?.[source] === undefined) return
  const variableId = world.newId()
  const linkId = world.newId()
  const { x, y } = point
  const refusal = session.document.run(
    addLinkedVariable,
    { variableId, linkId, source, x, y, polarity: signFrom(session, source) },
    { label: 'Add linked variable', gesture: makingOf(variableId) },
  )
  if (refusal !== null) return
  startEditing(session.view, { kind: 'variables', id: variableId, fresh: true })
  rememberMade(session, { link: linkId, variable: variableId })
  if (isTyped) return
  const from = variableInWords(session.document.state.getState().map, source)
  world.page.announce(`New variable linked from ${from}: type its name.`)
}

/** Makes an empty text label at a point and starts typing it. */
export function addLabelAt(world: World, point: Point): void {
  const session = editable(world)
  if (session === null) return
  const id = world.newId()
  const { x, y } = point
  const step = { label: 'Add label', gesture: makingOf(id) }
  if (session.document.run(addLabel, { id, x, y }, step) !== null) return
  startEditing(session.view, { kind: 'labels', id, fresh: true })
  world.page.announce('New text label: type its text.')
}

/** Where a thing made by keyboard goes: at the pointer when it is over the canvas, else in the middle of what is seen. */
export function placeForNew(world: World, session: Session): Point {
  const { canvas } = world.page
  const near = canvas?.pointer() ?? canvas?.middle() ?? { x: 0, y: 0 }
  return freePlace(session.drawing.getState().drawing, near, NEW_SIZE)
}

/** What acts on a variable and was linked with it last: where a chain comes from. */
function cameFrom({ document }: Session, target: Id): Id {
  const into = inOrder(document.state.getState().map.links).filter((link) => link.target === target)
  return into.at(-1)?.source ?? ''
}

/** Where no canvas says what is seen. */
const ANYWHERE = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }

/** The room that is looked for: names have about two lines of this width. */
const NEW_SIZE = drawName('A name of usual length')
