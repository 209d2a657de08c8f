import type { Point } from '../../layout/index.ts'
import { type Id, moveThings, setBend } from '../../model/index.ts'
import { editable } from '../command.ts'
import { recordsOf } from '../selected.ts'
import type { World } from '../types.ts'
import { linkInWords, thingsInWords } from '../words.ts'

/** Puts variables and labels where they were dragged to, as one step. */
export function moveThingsTo(world: World, places: Readonly<Record<Id, Point>>): void {
  const session = editable(world)
  const ids = Object.keys(places)
  if (session === null || ids.length === 0) return
  session.document.run(moveThings, { places }, { label: 'Move' })
  const { map } = session.document.state.getState()
  world.page.announce(
    `${thingsInWords(map, recordsOf(map, { variables: ids, links: [], labels: ids }))} moved.`,
  )
}

/** Gives a link the bend that it was dragged to; null hands it back to the loop rule. */
export function bendLink(world: World, id: Id, bend: number | null): void {
  const session = editable(world)
  if (session === null) return
  session.document.run(setBend, { ids: [id], bend }, { label: 'Bend link' })
  const link = linkInWords(session.document.state.getState().map, id)
  world.page.announce(`${link} ${bend === null ? 'drawn by the loop rule again' : 'bent'}.`)
}
