import { addLink, type CausalMap, type Id, type Polarity, setPolarity } from '../../model/index.ts'
import { type Session, select, startLinking } from '../../store/index.ts'
import { announceWithLoops } from '../announceLoops.ts'
import { editable } from '../command.ts'
import type { World } from '../types.ts'
import { linkInWords, POLARITY_IN_WORDS, variableInWords } from '../words.ts'

/** The sign that a link from this variable gets: the one said when it was started, else not known. */
export function signFrom({ view }: Session, source: Id): Polarity {
  const { linkingFrom, linkingSign } = view.getState()
  return linkingFrom === source ? linkingSign : '?'
}

/**
 * Draws a link and selects it; its sign is what was said when it was started, else unknown, so that one key says it. A link that is there already is selected
 * instead: where no sign was said, whatever sign it has, since nobody asked for a second one, and else one of that sign. One without a sign gets the sign that was said; a link from a variable to itself is refused with the question that leads further.
 */
export function drawLink(world: World, source: Id, target: Id): void {
  const session = editable(world)
  if (session === null) return
  const polarity = signFrom(session, source)
  startLinking(session.view, null)
  const { map } = session.document.state.getState()
  if (map.variables[source] === undefined || map.variables[target] === undefined) return
  if (source === target) {
    world.page.toast({ kind: 'info', text: whyNotToItself(map, source) })
    return
  }
  const links = Object.values(map.links).filter((link) => link.source === source && link.target === target)
  const signed = (sign: Polarity): Id | undefined => links.find((link) => link.polarity === sign)?.id
  const equal = signed(polarity) ?? (polarity === '?' ? links[0]?.id : undefined)
  if (equal !== undefined) {
    select(session.view, { links: [equal] }, 'replace')
    const text = `${linkInWords(map, equal)} is there already.`
    world.page.toast({ kind: 'info', text })
    return
  }
  const unsigned = signed('?')
  const id = unsigned ?? world.newId()
  const { run } = session.document
  announceWithLoops(
    world,
    session,
    [id],
    () => {
      const refusal =
        unsigned === undefined
          ? run(addLink, { id, source, target, polarity }, { label: 'Draw link' })
          : run(setPolarity, { ids: [id], polarity }, { label: `Make link ${POLARITY_IN_WORDS[polarity]}` })
      if (refusal === null) select(session.view, { links: [id] }, 'replace')
      return refusal
    },
    () => {
      const what = linkInWords(session.document.state.getState().map, id)
      if (polarity === '?') return `${what} drawn, sign not said yet`
      return `${what} ${unsigned === undefined ? 'drawn' : 'made'} ${POLARITY_IN_WORDS[polarity]}`
    },
  )
}

/** Why a link from a variable to itself is not drawn, with the question that leads further. */
export function whyNotToItself(map: CausalMap, id: Id): string {
  return `A variable is not linked to itself. Through what does ${variableInWords(map, id)} affect itself?`
}
