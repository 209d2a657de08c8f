import { addLink, type CausalMap, type Id, type Link } from '../../model/index.ts'
import { select, startLinking } from '../../store/index.ts'
import { announceWithLoops } from '../announceLoops.ts'
import { editable } from '../command.ts'
import type { World } from '../types.ts'
import { linkInWords, variableInWords } from '../words.ts'

/**
 * Draws a link of unknown sign and selects it, so that one key says its sign. A link that is there already is selected
 * instead; a link from a variable to itself is refused with the question that leads further.
 */
export function drawLink(world: World, source: Id, target: Id): void {
  const session = editable(world)
  if (session === null) return
  startLinking(session.view, null)
  const { map } = session.document.state.getState()
  if (map.variables[source] === undefined || map.variables[target] === undefined) return
  if (source === target) {
    world.page.toast({ kind: 'info', text: whyNotToItself(map, source) })
    return
  }
  const equal = unsignedLink(map, source, target)
  if (equal !== null) {
    select(session.view, { links: [equal.id] }, 'replace')
    const text = `${linkInWords(map, equal.id)} is there already.`
    world.page.toast({ kind: 'info', text })
    return
  }
  const id = world.newId()
  announceWithLoops(
    world,
    session,
    [id],
    () => {
      const refusal = session.document.run(addLink, { id, source, target }, { label: 'Draw link' })
      if (refusal === null) select(session.view, { links: [id] }, 'replace')
      return refusal
    },
    () => `${linkInWords(session.document.state.getState().map, id)} drawn, sign not said yet`,
  )
}

/** Why a link from a variable to itself is not drawn, with the question that leads further. */
export function whyNotToItself(map: CausalMap, id: Id): string {
  return `A variable is not linked to itself. Through what does ${variableInWords(map, id)} affect itself?`
}

/** The link of unknown sign from one variable to another: what a new link would be equal to. */
function unsignedLink(map: CausalMap, source: Id, target: Id): Link | null {
  const isEqual = (link: Link): boolean =>
    link.source === source && link.target === target && link.polarity === '?'
  return Object.values(map.links).find(isEqual) ?? null
}
