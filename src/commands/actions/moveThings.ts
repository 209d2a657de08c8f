import type { Point } from '../../layout/index.ts'
import { type Id, moveThings, setBend } from '../../model/index.ts'
import { editable } from '../command.ts'
import type { World } from '../types.ts'
import { capitalised, counted, linkInWords, spoken, variableInWords } from '../words.ts'

/** Puts variables and labels where they were dragged to, as one step. */
export function moveThingsTo(world: World, places: Readonly<Record<Id, Point>>): void {
  const session = editable(world)
  const ids = Object.keys(places)
  const [first] = ids
  if (session === null || first === undefined) return
  session.document.run(moveThings, { places }, { label: 'Move' })
  const { map } = session.document.state.getState()
  const label = map.labels[first]
  const sole = label === undefined ? capitalised(variableInWords(map, first)) : `Label ${spoken(label.text)}`
  world.page.announce(`${ids.length === 1 ? sole : counted(ids.length, 'thing')} moved.`)
}

/** Gives a link the bend that it was dragged to; null hands it back to the loop rule. */
export function bendLink(world: World, id: Id, bend: number | null): void {
  const session = editable(world)
  if (session === null) return
  session.document.run(setBend, { ids: [id], bend }, { label: 'Bend link' })
  const link = linkInWords(session.document.state.getState().map, id)
  world.page.announce(`${link} ${bend === null ? 'drawn by the loop rule again' : 'bent'}.`)
}
