import { type Lack, type LackLink, linkToMark } from '../../../archetypes/index.ts'
import { announceWithLoops } from '../../../commands/index.ts'
import { insertStructure, setPolarity } from '../../../model/index.ts'
import { pointAtMatch, type Session } from '../../../store/index.ts'
import { nameInSentence } from '../../parts/words.ts'
import { type Doer, markSlow } from '../found/deeds.ts'

/** What can be done about a link that does not stand; null where only the person can tell. */
export function remedyFor({ state, path, needs }: LackLink): 'draw' | 'turn' | 'delay' | 'say' | null {
  if (needs === null) return null
  if (state === 'missing') return 'draw'
  if (state === 'unmarked') return 'delay'
  if (state === 'unsaid') return 'say'
  // On a longer way nobody knows which sign is the wrong one.
  return state === 'turned' && path.length === 1 ? 'turn' : null
}

/** Has a link stand: draws it with its sign and delay, turns or says its sign, or marks its delay, as one step of undo. */
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
  const { variables, links } = session.document.state.getState().map
  // The link that is there and gets another sign; on a longer way the one that has none.
  const there =
    what === 'draw' ? undefined : path.find((one) => links[one]?.source === from && links[one].target === to)
  const id = there ?? world.newId()
  const sign = polarity === '+' ? 'positive' : 'negative'
  const ends = `Link from ${nameInSentence(variables[from])} to ${nameInSentence(variables[to])}`
  announceWithLoops(
    world,
    session,
    [id],
    () =>
      there !== undefined
        ? session.document.run(
            setPolarity,
            { ids: [id], polarity },
            { label: what === 'say' ? 'Set sign' : 'Turn sign' },
          )
        : session.document.run(
            insertStructure,
            { variables: [], links: [{ id, source: from, target: to, polarity, delay }] },
            { label: 'Draw link' },
          ),
    () =>
      there !== undefined ? `${ends} made ${sign}` : `${ends} drawn, ${sign}${delay ? ', with a delay' : ''}`,
  )
}
