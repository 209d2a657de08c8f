import type { World } from '../../commands/index.ts'
import { type FeedbackLoop, type LoopSurroundings, loopAsText, loopsAsText } from '../../loops/index.ts'
import type { Session } from '../../store/index.ts'
import { copyText } from '../parts/copyText.ts'
import { counted } from '../parts/words.ts'

/** Puts one loop on the clipboard as text: its variables one a line with their signs, and the sentence that tells it. */
export async function copyLoop(world: World, session: Session, loop: FeedbackLoop): Promise<void> {
  const around = surroundings(session)
  await copyText(world, loopAsText(loop, around), `${around.labels.get(loop.key) ?? 'Loop'} copied as text.`)
}

/** Puts loops on the clipboard as text, one a line. */
export async function copyLoops(
  world: World,
  session: Session,
  loops: readonly FeedbackLoop[],
): Promise<void> {
  const text = loopsAsText(loops, surroundings(session))
  await copyText(world, text, `${counted(loops.length, 'loop')} copied as text.`)
}

function surroundings(session: Session): LoopSurroundings {
  const { labels, names } = session.loops.getState()
  const { variables, links } = session.document.state.getState().map
  return { variables, links, labels, names }
}
