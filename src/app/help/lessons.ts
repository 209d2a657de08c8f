import { keyOf } from '../../commands/index.ts'
import { type Drawing, drawMap, type MarkedLoop } from '../../layout/index.ts'
import { findLoops, labelOf, numberLoops } from '../../loops/index.ts'
import {
  addLink,
  addVariable,
  applyEdit,
  type CausalMap,
  emptyMap,
  type Polarity,
  setDelay,
} from '../../model/index.ts'

/** One step of the explanation: a title, what it says, and what it shows. */
export interface Lesson {
  readonly title: string
  readonly text: string
  readonly map: CausalMap
  readonly drawing: Drawing
}

/** The variables of the drawings, each where it stands in all of them. */
const PLACES = {
  Cattle: [0, 0],
  Grass: [-120, 150],
  Calves: [-215, 10],
  Income: [130, 130],
  Boreholes: [205, -5],
} as const

type Name = keyof typeof PLACES
type Arrow = readonly [source: Name, target: Name, polarity: Polarity, delay?: 'delay']

function drawn(names: readonly Name[], arrows: readonly Arrow[]): Pick<Lesson, 'map' | 'drawing'> {
  let map = emptyMap({ title: 'Cattle and grass' })
  for (const name of names) {
    const [x, y] = PLACES[name]
    map = applyEdit(map, addVariable, { id: name, name, x, y }).map
  }
  for (const [source, target, polarity, delay] of arrows) {
    const id = `${source}-${target}`
    map = applyEdit(map, addLink, { id, source, target, polarity }).map
    if (delay) map = applyEdit(map, setDelay, { ids: [id], delay: true }).map
  }
  const list = findLoops(map)
  const numbers = numberLoops(null, list, [])
  const marked = list.loops.map((loop): MarkedLoop => ({ loop, text: labelOf(numbers, loop) }))
  return { map, drawing: drawMap({ map, marked }) }
}

const BALANCING: readonly Arrow[] = [
  ['Cattle', 'Grass', '-'],
  ['Grass', 'Calves', '+', 'delay'],
  ['Calves', 'Cattle', '+'],
]
const REINFORCING: readonly Arrow[] = [
  ['Cattle', 'Income', '+'],
  ['Income', 'Boreholes', '+'],
  ['Boreholes', 'Cattle', '+'],
]

/** How Sediko works, in five steps that build one small map. */
export function lessons(): readonly Lesson[] {
  return [
    {
      title: 'Write down what rises and falls',
      text: `Double-click on the paper, or press ${keyOf('insert.variable')}, and type a name. Choose things that can be more or less: “Grass”, not “Drought policy”. Enter ends; Tab goes on with the next one, already linked.`,
      ...drawn(['Cattle', 'Grass', 'Calves'], []),
    },
    {
      title: 'Join cause to effect',
      text: `Drag from the rim of a name to another name, or let go on empty paper to make a new one there. By keyboard: select the cause, press ${keyOf('link.from')}, choose the effect, press ${keyOf('link.from')} again.`,
      ...drawn(['Cattle', 'Grass', 'Calves'], [['Cattle', 'Grass', '?']]),
    },
    {
      title: 'Say which way it works',
      text: `Press ${keyOf('link.positive')} when both go the same way, ${keyOf('link.negative')} when one rises as the other falls, ${keyOf('link.unknown')} while you do not know, and ${keyOf('link.delay')} when it takes its time. Here more cattle leave less grass, and more grass means more calves, later.`,
      ...drawn(['Cattle', 'Grass', 'Calves'], BALANCING.slice(0, 2)),
    },
    {
      title: 'Watch the loops close',
      text: 'As soon as links lead all the way round, the loop is found and marked. B is balancing: it works against change. R is reinforcing: it carries a change further. ? waits for a sign.',
      ...drawn(['Cattle', 'Grass', 'Calves'], BALANCING),
    },
    {
      title: 'Read the map, and hand it on',
      text: 'The Loops panel tells every loop in words. Point at one to see it alone, press it to hold it there, and give it a name. Each change is kept in this browser at once; save a file to hand the map to somebody else.',
      ...drawn(['Cattle', 'Grass', 'Calves', 'Income', 'Boreholes'], [...BALANCING, ...REINFORCING]),
    },
  ]
}
