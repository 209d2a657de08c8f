import { type FeedbackLoop, TYPE_NAMES, titleOf } from '../../loops/index.ts'
import { inText, onOneLine } from '../../model/index.ts'
import { holdLoop, type LoopsState, pointAtLoop, type Session } from '../../store/index.ts'
import type { World } from '../types.ts'
import { counted, inSeries, variableInWords } from '../words.ts'

/** "R1, Drill and grow, reinforcing, 4 links, 1 delay, through Wells, Water, Cattle and Income". */
export function loopInWords(session: Session, loop: FeedbackLoop): string {
  const { map } = session.document.state.getState()
  const delays = loop.delays === 0 ? [] : [counted(loop.delays, 'delay')]
  const names = inSeries(loop.variables.map((id) => variableInWords(map, id)))
  const parts = [
    titleOf(loop, titles(session.loops.getState())),
    TYPE_NAMES[loop.type],
    counted(loop.links.length, 'link'),
    ...delays,
    `through ${names}`,
  ]
  return parts.join(', ')
}

function titles({ labels, names }: LoopsState): Parameters<typeof titleOf>[1] {
  return { labels, names: new Map([...names].map(([key, name]) => [key, inText(onOneLine(name))])) }
}

/** A loop that is told is lit, so that those who see can follow. */
export function lightLoop({ page }: World, { view }: Session, loop: FeedbackLoop): void {
  pointAtLoop(view, null)
  holdLoop(view, loop.key)
  page.canvas?.reveal(loop.variables)
}
