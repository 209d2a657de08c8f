import { type CloseUpView, closeUpView, type Frame, ringOf, writeCloseUp } from '../../formats/index.ts'
import { drawMap, type Point } from '../../layout/index.ts'
import { type FeedbackLoop, findLoops } from '../../loops/index.ts'
import { addLink, addVariable, applyEdit, type CausalMap, emptyMap } from '../../model/index.ts'

/** What a person tries out: a sign on each link of one loop. */
export type TriedSign = '+' | '-'

/** The variables of the loop in the order of travel. Any sign between any two of them can be thought of. */
export const TRIED_NAMES = ['Cattle', 'Grazing', 'Grass', 'Calves'] as const
/** The signs that it begins with: what most people say of these. */
export const FIRST_SIGNS: readonly TriedSign[] = ['+', '-', '+', '+']

/** px. */
export const TRIED_FRAME: Frame = { width: 400, height: 270, nameSize: 15 }
/** From a sign of the map outwards to the middle of its button, px. */
const OUT = 9

/** The loop with these signs: its picture, where its signs stand in it, and what it is. */
export interface TriedLoop {
  readonly svg: string
  /** px of the frame, in the order of travel. */
  readonly signs: readonly Point[]
  readonly type: 'R' | 'B'
  /** What stands where the change arrives at each variable after the first, and at last at the first again. */
  readonly walk: readonly { readonly name: string; readonly isMore: boolean }[]
  /** How many are `-`. */
  readonly negatives: number
}

/** Draws the loop to be tried with these signs, and follows a rise of its first variable all the way round. */
export function tryLoop(signs: readonly TriedSign[]): TriedLoop {
  const map = mapWith(signs)
  const [loop] = findLoops(map).loops
  if (loop === undefined) throw new Error('The loop to be tried is no loop.')
  const inOrder = { variables: TRIED_NAMES, links: TRIED_NAMES.map((_, at) => `${at}`) }
  const ellipse = { centre: { x: 0, y: 0 }, radii: { x: 140, y: 92 }, start: -0.25, way: 1 } as const
  const { places, bends } = ringOf(inOrder, ellipse)
  const drawing = drawMap({ map, marked: [{ loop, text: loop.type }], moved: places, bends })
  const marks = new Map([...drawing.marks].map(([key, mark]) => [key, { ...mark, centre: ellipse.centre }]))
  const view = closeUpView(drawing.bounds, TRIED_FRAME)
  let isMore = true
  const walk = signs.map((sign, at) => {
    isMore = sign === '+' ? isMore : !isMore
    return { name: TRIED_NAMES[(at + 1) % TRIED_NAMES.length] ?? '', isMore }
  })
  return {
    svg: writeCloseUp(map, { ...drawing, marks }, TRIED_FRAME, names(loop), false),
    signs: inOrder.links.map((id) => placed(drawing.links.get(id)?.sign ?? ellipse.centre, view)),
    type: loop.type === 'R' ? 'R' : 'B',
    walk,
    negatives: loop.negatives,
  }
}

function names({ key, type }: FeedbackLoop): ReadonlyMap<string, string> {
  return new Map([[key, type === 'R' ? 'reinforces' : 'balances']])
}

/** Where the button of a sign stands: a little further out than the sign, which is smaller. */
function placed(at: Point, { x, y, scale }: CloseUpView): Point {
  const out = 1 + OUT / Math.hypot(at.x, at.y)
  return { x: (at.x * out - x) * scale, y: (at.y * out - y) * scale }
}

function mapWith(signs: readonly TriedSign[]): CausalMap {
  let map = emptyMap({ title: 'A loop to try' })
  for (const name of TRIED_NAMES) map = applyEdit(map, addVariable, { id: name, name, x: 0, y: 0 }).map
  TRIED_NAMES.forEach((source, at) => {
    const target = TRIED_NAMES[(at + 1) % TRIED_NAMES.length] ?? source
    map = applyEdit(map, addLink, { id: `${at}`, source, target, polarity: signs[at] ?? '+' }).map
  })
  return map
}
