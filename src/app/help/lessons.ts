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

/** The same by finger: what a telephone has no key for is tapped in the bar at the foot. */
const BY_FINGER = [
  'Tap the paper twice, or tap New variable in the bar at the foot, and type a name. Choose things that can be more or less: “Grass”, not “Drought policy”. Next in the bar goes on with another one, already linked; a tap on the paper ends.',
  'Tap the cause, tap Link in the bar, and tap the effect, or empty paper to make a new one there. One finger on the paper moves the map, two make it larger or smaller.',
  'Tap the link. In the bar, + is for both going the same way, − for one rising as the other falls, ? for not knowing yet; beside them is the delay. A long press on things selects several; three dots have all else. Here more cattle leave less grass, and more grass means more calves, later.',
  null,
  'The Loops panel tells every loop in words. Tap one to see it alone, and give it a name; its panel is pulled up and let down by the line above it. Each change is kept in this browser at once; save a file to hand the map to somebody else.',
] as const

/** How Sediko works, in five steps that build one small map: told for a keyboard and a mouse, or for fingers. */
export function lessons(isByFinger = false): readonly Lesson[] {
  const told = byHand()
  return told.map((lesson, at) => ({ ...lesson, text: (isByFinger ? BY_FINGER[at] : null) ?? lesson.text }))
}

function byHand(): readonly Lesson[] {
  return [
    {
      title: 'Write down what rises and falls',
      text: `Double-click on the paper, or press ${keyOf('insert.variable')}, and type a name. Choose things that can be more or less: “Grass”, not “Drought policy”. Enter ends; Tab goes on with the next one, already linked.`,
      ...drawn(['Cattle', 'Grass', 'Calves'], []),
    },
    {
      title: 'Join cause to effect',
      text: `Drag from the rim of a name to another name, or let go on empty paper to make a new one there. By keyboard: select the cause, press ${keyOf('link.from')}, type part of the effect’s name or go to it by the arrow keys, and press Enter.`,
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
