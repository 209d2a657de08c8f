import { type FeedbackLoop, findLoops, type LoopList } from '../../loops/index.ts'
import { type CausalMap, loopKey } from '../../model/index.ts'
import { readArguments } from '../arguments.ts'
import { readMap } from '../readMap.ts'
import { Complaint, type Verb } from '../verb.ts'

/** Most loops listed unless more are asked for. */
const USUAL_MOST = 100_000

/** Nobody waits for a frame here: some seconds of search, and room for loops that no list on a page would hold. */
const PATIENCE = { maxLinks: 5_000_000, maxSteps: 200_000_000 }

const usage = 'FILE [--json] [--most N]'

/** Lists the feedback loops of a map, shortest first, as a table or as JSON. */
export const loopsVerb: Verb = {
  name: 'loops',
  summary: 'Lists every feedback loop: its type, length, delays, name and variables.',
  usage,
  async run(args, io) {
    const options = { json: { type: 'boolean' }, most: { type: 'string' } } as const
    const { file, values } = readArguments(args, options, `sediko loops ${usage}`)
    const maxLoops = mostOf(values.most)
    const map = await readMap(file, io)
    const list = findLoops(map, { ...PATIENCE, maxLoops })
    await io.print(values.json === true ? asJson(map, list) : asTable(map, list))
    return 0
  },
}

function mostOf(text: string | undefined): number {
  if (text === undefined) return USUAL_MOST
  const most = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (most < 1) throw new Complaint(`--most takes a whole number from 1, not “${text}”.`)
  return most
}

function asJson(map: CausalMap, list: LoopList): string {
  const names = loopNames(map)
  const answer = {
    variables: Object.keys(map.variables).length,
    links: Object.keys(map.links).length,
    loops: list.loops.map((loop) => ({
      type: loop.type,
      variables: variableNames(map, loop),
      links: loop.links,
      delays: loop.delays,
      name: names.get(loop.key) ?? '',
    })),
    complete: list.complete,
    total: list.total,
    byType: list.byType,
  }
  return `${JSON.stringify(answer)}\n`
}

function asTable(map: CausalMap, list: LoopList): string {
  const names = loopNames(map)
  const rows = list.loops.map((loop) => {
    const name = names.get(loop.key) ?? ''
    const circle = variableNames(map, loop).map(oneLine)
    const delays = loop.delays === 0 ? '' : `||${loop.delays > 1 ? loop.delays : ''}`
    const told = `${name === '' ? '' : `${oneLine(name)}: `}${[...circle, circle[0]].join(' → ')}`
    return `${loop.type}  ${String(loop.links.length).padStart(3)}  ${delays.padEnd(4)}  ${told}\n`
  })
  const { R, B, U } = list.byType
  const head = list.complete
    ? `${list.loops.length} loops`
    : `the first ${list.loops.length} of ${list.total === null ? `more than ${list.atLeast - 1}` : list.total} loops`
  return `${head}: ${R} reinforcing, ${B} balancing, ${U} undetermined\n${rows.join('')}`
}

/** The names that people gave, by loop key. */
function loopNames(map: CausalMap): ReadonlyMap<string, string> {
  return new Map(Object.values(map.loopNotes).map((note) => [loopKey(note.links), note.name]))
}

function variableNames(map: CausalMap, loop: FeedbackLoop): string[] {
  return loop.variables.map((id) => map.variables[id]?.name ?? '')
}

/** A name without line breaks and other control characters, which a terminal would obey. */
function oneLine(name: string): string {
  return name.replace(/[\p{Cc}\s]+/gu, ' ').trim() || 'unnamed'
}
