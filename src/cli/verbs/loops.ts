import { readArguments, wholeNumber } from '../arguments.ts'
import { findVariable } from '../findVariable.ts'
import { type AnswerOptions, answerLoops } from '../loopsAnswer.ts'
import { loopsAsJson } from '../loopsJson.ts'
import { loopsAsTable } from '../loopsTable.ts'
import { printAll } from '../print.ts'
import { readMap } from '../readMap.ts'
import { Complaint, type Verb } from '../verb.ts'

/** Most loops listed unless more are asked for. */
const USUAL_MOST = 100_000

const usage = 'FILE [--json] [--max-length N] [--max-loops N] [--through NAME] [--independent] [--count]'

const OPTIONS = {
  json: { type: 'boolean' },
  'max-length': { type: 'string' },
  'max-loops': { type: 'string' },
  through: { type: 'string' },
  independent: { type: 'boolean' },
  count: { type: 'boolean' },
} as const

/** Lists the feedback loops of a map, shortest first, as a table or as JSON. */
export const loopsVerb: Verb = {
  name: 'loops',
  summary: 'Lists or counts the feedback loops: type, length, delays, name and variables.',
  usage,
  async run(args, io) {
    const { file, values } = readArguments(args, OPTIONS, `sediko loops ${usage}`)
    const { json = false, independent = false, count = false } = values
    const maxLength = wholeNumber('max-length', values['max-length'])
    const maxLoops = wholeNumber('max-loops', values['max-loops']) ?? USUAL_MOST
    if (count && independent)
      throw new Complaint('--count counts all loops, so it does not go with --independent.')
    if (count && maxLength !== null && values.through !== undefined) {
      throw new Complaint('--count goes with --max-length or with --through, not with both.')
    }
    const { map } = await readMap(file, io)
    const through = values.through === undefined ? null : findVariable(map.variables, values.through)
    const kind: AnswerOptions['kind'] = count ? 'count' : independent ? 'independent' : 'list'
    const answer = answerLoops(map, { kind, maxLength, maxLoops, through })
    await printAll(io, json ? loopsAsJson(map, answer) : loopsAsTable(map, answer))
    return 0
  },
}
