import type { Point } from '../types.ts'
import { cornersOf, loopShape } from './loopShape.ts'
import { hasRoomForMark } from './markRoom.ts'
import type { Places } from './places.ts'
import type { DrawnLink, DrawnName, Scene, SeenLink } from './scene.ts'
import type { Quality, ShortLoop } from './types.ts'

/** What is measured about loops. */
type LoopQuality = Pick<Quality, 'roundness' | 'oneWay' | 'goodLoops' | 'roomForMarks'>

const NO_LOOPS: LoopQuality = { roundness: null, oneWay: null, goodLoops: null, roomForMarks: null }
/** A good loop is at least so round, and turns one way to this share. */
const GOOD = 0.6

/** Means over the loops of a drawing; null when it has none. */
export function measureLoops(
  loops: readonly ShortLoop[],
  { byNumber }: Scene,
  names: Places<DrawnName>,
  lines: Places<SeenLink>,
): LoopQuality {
  if (loops.length === 0) return NO_LOOPS
  const cornersOfLink = remembered((link) => cornersOf(link.whole))
  let round = 0
  let oneWay = 0
  let good = 0
  let roomy = 0
  for (const loop of loops) {
    const corners = loop.flatMap((number) => cornersOfLink(linkOf(byNumber, number)))
    const shape = loopShape(corners)
    round += shape.roundness
    oneWay += shape.oneWay
    if (shape.roundness >= GOOD && shape.oneWay >= GOOD) good++
    if (hasRoomForMark(corners, names, lines)) roomy++
  }
  const count = loops.length
  return {
    roundness: round / count,
    oneWay: oneWay / count,
    goodLoops: good / count,
    roomForMarks: roomy / count,
  }
}

function linkOf(byNumber: Scene['byNumber'], number: number): DrawnLink {
  const link = byNumber[number]
  if (!link)
    throw new Error(`A loop names the link ${number}, which is not there or runs from a variable to itself.`)
  return link
}

/** The answer for each link is worked out once. */
function remembered(find: (link: DrawnLink) => readonly Point[]): (link: DrawnLink) => readonly Point[] {
  const known = new Map<DrawnLink, readonly Point[]>()
  return (link) => {
    const answer = known.get(link) ?? find(link)
    known.set(link, answer)
    return answer
  }
}
