import { writeMap } from '../../formats/index.ts'
import { readArguments } from '../arguments.ts'
import { asMap, readMap } from '../readMap.ts'
import { Complaint, type Verb } from '../verb.ts'
import { putOut, targetOf, writers } from '../writers.ts'

const usage = 'FILE -o OUT [--to FORMAT]'

/** Writes a map in another format, chosen by the end of the new file's name. */
export const exportVerb: Verb = {
  name: 'export',
  summary: `Writes the map as ${writers()
    .map((codec) => codec.endings[0])
    .join(' or ')}, by --to or by the end of the name of OUT; - is standard output.`,
  usage,
  async run(args, io) {
    const options = { output: { type: 'string', short: 'o' }, to: { type: 'string' } } as const
    const { file, values } = readArguments(args, options, `sediko export ${usage}`)
    const out = values.output
    if (out === undefined) throw new Complaint('Where to write is missing: say it with -o OUT.')
    const target = targetOf(out, values.to)
    await putOut(io, out, target, await writeMap(target, asMap(await readMap(file, io))))
    return 0
  },
}
