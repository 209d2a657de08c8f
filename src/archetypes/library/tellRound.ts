import { type FeedbackLoop, tellLoop } from '../../loops/index.ts'
import type { NamedLoop, NamedWalk, Structure } from '../types.ts'
import { nameIn } from './story.ts'

/**
 * What goes round in a loop or walk of a structure, as the loops of a map are told: "More Gap, more Corrective action, more Actual state
 * after a delay, so less Gap: balancing, because it has one negative link." It names every slot that is passed, by the name given for it
 * or else by its role; of a walk, the slot passed twice stands twice. A link that the structure lacks counts as one of unknown sign.
 */
export function tellRound(
  structure: Structure,
  round: NamedLoop | NamedWalk,
  names: Readonly<Record<string, string>> = {},
): string {
  const path = slotsRound(round)
  const links = path.map((from, at) => {
    const to = path[(at + 1) % path.length]
    const link = structure.links.find((other) => other.from === from && other.to === to)
    return { id: `${at}`, polarity: link?.polarity ?? '?', delay: link?.delay ?? false }
  })
  const signs = links.map(({ polarity }) => polarity).join('')
  const loop: FeedbackLoop = {
    key: round.id,
    links: links.map(({ id }) => id),
    variables: path,
    signs,
    type: signs.includes('?') ? 'U' : round.type,
    negatives: signs.split('-').length - 1,
    unknowns: signs.split('?').length - 1,
    delays: links.filter(({ delay }) => delay).length,
  }
  const variables = Object.fromEntries(
    structure.slots.map(({ id, role }) => [id, { name: nameIn(names, id) ?? role }]),
  )
  return tellLoop(loop, variables, Object.fromEntries(links.map((link) => [link.id, link])))
}

/** The slots that a loop or walk passes, in order of travel. */
export function slotsRound(round: NamedLoop | NamedWalk): readonly string[] {
  return 'path' in round ? round.path : round.walk
}
