import {
  cancelNaming,
  drawLinkToNew,
  finishNaming,
  variableInWords,
  type World,
} from '../../commands/index.ts'
import { drawName, freePlace } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import type { Session } from '../../store/index.ts'

/** How far to the right of what acts on it a new variable is put where there is room, px of the map. */
const BESIDE = 190

/** Makes a variable of this name beside `source`, linked from it, and says both; or why that cannot be. Nothing is asked for: its name was typed before it was there. */
export function linkToNamed(world: World, session: Session, source: Id, name: string): void {
  const { drawing } = session.drawing.getState()
  const from = drawing.variables.get(source)?.centre
  if (from === undefined) return
  const point = freePlace(drawing, { x: from.x + BESIDE, y: from.y }, drawName(name))
  const before = session.document.state.getState().map
  drawLinkToNew(world, source, point, true)
  // A map that is full takes no more, and whoever shows it has said so.
  if (session.document.state.getState().map === before) return
  const problem = finishNaming(world, name, 'stop')
  if (problem !== null) cancelNaming(world, `${problem} Nothing was changed.`)
  else world.page.announce(`Linked from ${variableInWords(before, source)}.`)
}
