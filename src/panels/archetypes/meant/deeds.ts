import { type Lack, type LackLink, linkToMark } from '../../../archetypes/index.ts'
import { announceWithLoops } from '../../../commands/index.ts'
import { insertStructure, setPolarity } from '../../../model/index.ts'
import { pointAtMatch, type Session } from '../../../store/index.ts'
import { nameInSentence } from '../../parts/words.ts'
import { type Doer, markSlow } from '../found/deeds.ts'

/** What can be done about a link that does not stand; null where only the person can tell. */
export function remedyFor({ state, path, needs }: LackLink): 'draw' | 'turn' | 'delay' | null {
  if (needs === null) return null
  if (state === 'missing') return 'draw'
  if (state === 'unmarked') return 'delay'
  // On a longer way nobody knows which sign is the wrong one.
  return state === 'turned' && path.length === 1 ? 'turn' : null
}

/** Has a link stand: draws it with its sign and delay, turns its sign, or marks its delay, as one step of undo. */
export function remedy(
  world: Doer & Parameters<typeof announceWithLoops>[0],
  session: Session,
  lack: Lack,
  link: LackLink,
): void {
  const { path, needs, key } = link
  const what = remedyFor(link)
  if (what === null || needs === null) return
  pointAtMatch(session.view, null)
  if (what === 'delay') {
    markSlow(world, session, linkToMark(lack, key))
    return
  }
  const { from, to, polarity, delay } = needs
  const { variables } = session.document.state.getState().map
  const id = what === 'turn' ? (path[0] ?? '') : world.newId()
  const sign = polarity === '+' ? 'positive' : 'negative'
  const ends = `Link from ${nameInSentence(variables[from])} to ${nameInSentence(variables[to])}`
  announceWithLoops(
    world,
    session,
    [id],
    () =>
      what === 'turn'
        ? session.document.run(setPolarity, { ids: [id], polarity }, { label: 'Turn sign' })
        : session.document.run(
            insertStructure,
            { variables: [], links: [{ id, source: from, target: to, polarity, delay }] },
            { label: 'Draw link' },
          ),
    () =>
      what === 'turn' ? `${ends} made ${sign}` : `${ends} drawn, ${sign}${delay ? ', with a delay' : ''}`,
  )
}
