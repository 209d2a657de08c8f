import { type FeedbackLoop, tellSteps } from '../../loops/index.ts'
import type { Session } from '../../store/index.ts'
import { loopWords } from '../../words/index.ts'
import { passing } from '../loop/meantLoop.ts'
import type { Here, World } from '../types.ts'
import { lightLoop } from './toldLoop.ts'
import { arrive, whereOneIs } from './walk.ts'

/** The loop along which one went last, by key. */
const reading = (): { loop: string | null } => ({ loop: null })

/** Goes a link on along the loop that is lit, focused or was told last, else along the shortest through where one is; and says what that link does in it. */
export function stepRound(world: World, session: Session, step: 1 | -1): void {
  const { map } = session.document.state.getState()
  const memory = session.of(reading)
  const here = whereOneIs(world, session)
  const loop = loopMeant(session, memory.loop, here)
  if (loop === null) {
    world.page.announce(
      here === null ? 'Go to a loop, or to a variable on one, first.' : 'No loop passes what you are at.',
    )
    return
  }
  const at = placeOn(loop, here, step)
  const told = tellSteps(loop, map)[at]
  if (told === undefined) return
  memory.loop = loop.key
  lightLoop(world, session, loop)
  arrive(world, session, here, { kind: 'links', id: told.link })
  const { labels } = session.loops.getState()
  const of = labels.get(loop.key) ?? 'the loop'
  world.page.announce(`Link ${at + 1} of ${loop.links.length} of ${of}: ${loopWords.tell(told.told)}.`)
}

/** The loop along which one goes: that of the mark one is at, the one that is lit, the one gone along before if one is still on it, else the shortest through where one is. */
function loopMeant(session: Session, read: string | null, here: Here | null): FeedbackLoop | null {
  const { loops } = session.loops.getState().list
  const byKey = (key: string | null): FeedbackLoop | undefined =>
    key === null ? undefined : loops.find((loop) => loop.key === key)
  const lit = byKey(here?.kind === 'loops' ? here.id : null) ?? session.spotlit()
  if (lit) return lit
  if (here === null) return null
  const before = byKey(read)
  return before && isOn(before, here) ? before : (passing(session, here)[0] ?? null)
}

function isOn({ links, variables }: FeedbackLoop, { kind, id }: Here): boolean {
  return kind === 'links' ? links.includes(id) : kind === 'variables' && variables.includes(id)
}

/** Which link comes next: after the one that one is at, the one that leaves the variable one is at (or arrives there, going back), else the first or last. */
function placeOn({ links, variables }: FeedbackLoop, here: Here | null, step: 1 | -1): number {
  const count = links.length
  const link = here?.kind === 'links' ? links.indexOf(here.id) : -1
  if (link >= 0) return (link + step + count) % count
  const variable = here?.kind === 'variables' ? variables.indexOf(here.id) : -1
  if (variable >= 0) return step === 1 ? variable : (variable - 1 + count) % count
  return step === 1 ? 0 : count - 1
}
