import { type Frame, ringOf, writeCloseUp } from '../../formats/index.ts'
import { drawMap, type Point } from '../../layout/index.ts'
import { type FeedbackLoop, findLoops, labelOf, numberLoops } from '../../loops/index.ts'
import type { CausalMap } from '../../model/index.ts'

/** The picture at the head of the start screen, px. */
const FRAME: Frame = { width: 540, height: 210, nameSize: 14 }

/** How the two loops of the first example stand there, px of the map: the first name of each at the left or right, side by side. */
const RINGS = {
  R: {
    name: 'Herds grow herds',
    first: 'Cattle herd',
    centre: { x: -98, y: 0 },
    radii: { x: 98, y: 68 },
    start: 0,
    way: 1,
  },
  B: {
    name: 'The grass runs short',
    first: 'Cattle herd',
    centre: { x: 135, y: 0 },
    radii: { x: 135, y: 86 },
    start: 0.5,
    way: -1,
  },
} as const

/** What the program is for, in one picture: the first example drawn as two rings with their names. Fails the build when the example no longer has one loop of each type. */
export function drawHero(example: CausalMap): string {
  const map: CausalMap = { ...example, labels: {}, groups: {}, loopNotes: {} }
  const list = findLoops(map)
  const numbers = numberLoops(null, list, [])
  const places = new Map<string, Point>()
  const bends = new Map<string, number>()
  const names = new Map<string, string>()
  const centres = new Map<string, Point>()
  for (const type of ['R', 'B'] as const) {
    const loop = list.loops.find((each) => each.type === type)
    if (loop === undefined) throw new Error(`The first example has no loop of type ${type}.`)
    const { name, first, ...ellipse } = RINGS[type]
    const ring = ringOf(turnedTo(loop, map, first), ellipse)
    for (const [id, place] of ring.places) places.set(id, place)
    for (const [id, bend] of ring.bends) bends.set(id, bend)
    names.set(loop.key, name)
    centres.set(loop.key, { x: ellipse.centre.x, y: -14 })
  }
  const marked = list.loops.map((loop) => ({ loop, text: labelOf(numbers, loop) }))
  const drawing = drawMap({ map, marked, moved: places, bends })
  const marks = new Map(
    [...drawing.marks].map(([key, mark]) => [key, { ...mark, centre: centres.get(key) ?? mark.centre }]),
  )
  return writeCloseUp(map, { ...drawing, marks }, FRAME, names)
}

/** The same loop, told from the variable of this name. */
function turnedTo({ variables, links }: FeedbackLoop, map: CausalMap, name: string) {
  const at = variables.findIndex((id) => map.variables[id]?.name === name)
  if (at < 0) throw new Error(`The first example has no “${name}”.`)
  return {
    variables: [...variables.slice(at), ...variables.slice(0, at)],
    links: [...links.slice(at), ...links.slice(0, at)],
  }
}
