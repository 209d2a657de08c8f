import { readArguments } from '../arguments.ts'
import { infoOf, type MapInfo } from '../mapInfo.ts'
import { counted, grouped, oneLine } from '../print.ts'
import { readMap } from '../readMap.ts'
import type { Verb } from '../verb.ts'

const usage = 'FILE [--json]'

/** Says how large a map is and what it holds. */
export const infoVerb: Verb = {
  name: 'info',
  summary: 'Tells how many variables, links, loops, groups and notes a map has.',
  usage,
  async run(args, io) {
    const options = { json: { type: 'boolean' } } as const
    const { file, values } = readArguments(args, options, `sediko info ${usage}`)
    const { map } = await readMap(file, io)
    const info = infoOf(map)
    await io.print(values.json === true ? `${JSON.stringify(info)}\n` : asLines(info))
    return 0
  },
}

function asLines(info: MapInfo): string {
  const { signs, byType } = info
  const parts = info.components.map(
    ({ variables, links }) => `${counted(variables, 'variable')} and ${counted(links, 'link')}`,
  )
  const types = `${grouped(byType.R)} reinforcing, ${grouped(byType.B)} balancing, ${grouped(byType.U)} undetermined`
  const rows: readonly (readonly [string, string])[] = [
    ['title', info.title === '' ? '(none)' : oneLine(info.title)],
    ['variables', grouped(info.variables)],
    [
      'links',
      `${grouped(info.links)}: ${grouped(signs['+'])} +, ${grouped(signs['-'])} −, ${grouped(signs['?'])} ?`,
    ],
    ['delays', grouped(info.delays)],
    ['components', `${grouped(parts.length)}${parts.length === 0 ? '' : `: ${shortened(parts)}`}`],
    ['loops', `${info.total === null ? 'at least ' : ''}${grouped(info.atLeast)}: ${types}`],
    ['independent', grouped(info.independent)],
    ['named loops', grouped(info.namedLoops)],
    ['groups', grouped(info.groups)],
    ['notes', grouped(info.notes)],
  ]
  return rows.map(([what, value]) => `${what.padEnd(12)} ${value}\n`).join('')
}

/** The largest few of the components. */
function shortened(parts: readonly string[]): string {
  const most = 5
  const first = parts.slice(0, most).join('; ')
  return parts.length > most ? `${first}; and ${grouped(parts.length - most)} smaller` : first
}
