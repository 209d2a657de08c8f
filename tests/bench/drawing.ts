/**
 * How much processor time drawing takes: `npx tsx tests/bench/drawing.ts`. The maps are made here, the same every time: names on a loose
 * grid, linked mostly to neighbours.
 */
import { type Drawing, drawMap, type MarkedLoop, type Point } from '../../src/layout/index.ts'
import { labelOf, numberLoops, shortestLoops } from '../../src/loops/index.ts'
import { type CausalMap, emptyMap, type Id, newLink, newVariable } from '../../src/model/index.ts'

const MARKED = 16
const MOVES = 120

/** Numbers from 0 to 1, the same row for the same seed (Park and Miller 1988). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const WORDS = [
  'Groundwater',
  'level',
  'of',
  'trust',
  'income',
  'Households',
  'demand',
  'quality',
  'services',
  'pressure',
]

function makeMap(variables: number, links: number): CausalMap {
  const random = seeded(variables * 7 + links)
  const columns = Math.ceil(Math.sqrt(variables * 0.6))
  const word = () => WORDS[Math.floor(random() * WORDS.length)] ?? ''
  const map = {
    variables: {} as Record<Id, ReturnType<typeof newVariable>>,
    links: {} as Record<Id, ReturnType<typeof newLink>>,
  }
  for (let index = 0; index < variables; index++) {
    const x = (index % columns) * 230 + random() * 60
    const y = Math.floor(index / columns) * 130 + random() * 50
    map.variables[`v${index}`] = newVariable({
      id: `v${index}`,
      name: `${word()} ${word()} ${index}`,
      x,
      y,
      made: index + 1,
    })
  }
  for (let index = 0; index < links; index++) {
    const source = Math.floor(random() * variables)
    const near = [1, -1, columns, -columns, columns + 1, columns - 1, 2, -2 * columns]
    const far = Math.floor(random() * variables)
    const step = near[Math.floor(random() * near.length)] ?? 1
    const target = random() < 0.06 ? far : (source + step + variables) % variables
    if (target === source) continue
    map.links[`l${index}`] = newLink({
      id: `l${index}`,
      source: `v${source}`,
      target: `v${target}`,
      polarity: random() < 0.7 ? '+' : '-',
      delay: random() < 0.2,
      made: index + 1,
    })
  }
  return { ...emptyMap(), ...map }
}

function shortest(map: CausalMap): MarkedLoop[] {
  const loops = shortestLoops(map).slice(0, MARKED)
  const numbers = numberLoops(null, { loops }, [])
  return loops.map((loop) => ({ loop, text: labelOf(numbers, loop) }))
}

/** Only measurements whose name holds this are taken. */
const only = process.argv[2] ?? ''

function show(name: string, measure: () => number[]): void {
  if (!name.includes(only)) return
  const times = measure()
  times.sort((a, b) => a - b)
  const at = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2)
  process.stdout.write(`  ${name.padEnd(34)} median ${at(0.5)} ms   p95 ${at(0.95)} ms\n`)
}

function time(count: number, run: (round: number) => void): number[] {
  const times: number[] = []
  for (let round = 0; round < count; round++) {
    const start = process.cpuUsage()
    run(round)
    const { user, system } = process.cpuUsage(start)
    times.push((user + system) / 1000)
  }
  return times
}

/** Drags some variables about and times each move. */
function dragged(map: CausalMap, marked: readonly MarkedLoop[], ids: readonly Id[]): number[] {
  let drawing: Drawing = drawMap({ map, marked })
  return time(MOVES, (round) => {
    const moved = new Map<Id, Point>()
    for (const id of ids) {
      const { x = 0, y = 0 } = map.variables[id] ?? {}
      moved.set(id, { x: x + round * 1.3, y: y + 40 * Math.sin(round / 9) })
    }
    drawing = drawMap({ map, marked, moved }, drawing)
  })
}

for (const [variables, links] of [
  [40, 70],
  [200, 400],
  [1000, 3000],
] as const) {
  const map = makeMap(variables, links)
  const marked = shortest(map)
  process.stdout.write(
    `${variables} variables, ${Object.keys(map.links).length} links, ${marked.length} loop marks\n`,
  )
  const whole = drawMap({ map, marked })
  show('whole drawing, nothing known', () => time(20, () => drawMap({ map, marked })))
  show('after one link more', () =>
    time(12, (round) => {
      const link = newLink({ id: `n${round}`, source: 'v0', target: `v${round + 3}`, made: 99_999 })
      drawMap({ map: { ...map, links: { ...map.links, [link.id]: link } }, marked }, whole)
    }),
  )
  const middle = `v${Math.floor(variables / 2 + Math.sqrt(variables) / 3)}`
  show('drag of one variable', () => dragged(map, marked, [middle]))
  const some = Object.keys(map.variables).slice(0, Math.floor(variables / 10))
  show(`drag of ${some.length}`, () => dragged(map, marked, some))
  show('drag of all', () => dragged(map, marked, Object.keys(map.variables)))
  const bent = Object.keys(map.links)[Math.floor(links / 2)] ?? ''
  let drawing = drawMap({ map, marked })
  show('bend of one link', () =>
    time(MOVES, (round) => {
      drawing = drawMap({ map, marked, bending: { id: bent, bend: 0.6 * Math.sin(round / 20) } }, drawing)
    }),
  )
}
