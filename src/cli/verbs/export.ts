import { readArguments } from '../arguments.ts'
import { asMap, readMap } from '../readMap.ts'
import { Complaint, type Verb } from '../verb.ts'
import { writerFor, writers } from '../writers.ts'

const usage = 'FILE -o OUT.svg|.json'

/** Writes a map in another format, chosen by the end of the new file's name. */
export const exportVerb: Verb = {
  name: 'export',
  summary: `Writes the map as ${writers()
    .map((codec) => codec.endings[0])
    .join(' or ')}, by the end of the name of OUT.`,
  usage,
  async run(args, io) {
    const options = { output: { type: 'string', short: 'o' } } as const
    const { file, values } = readArguments(args, options, `sediko export ${usage}`)
    const out = values.output
    if (out === undefined) throw new Complaint('Where to write is missing: say it with -o OUT.')
    const write = writerFor(out)
    await io.write(out, await write(asMap(await readMap(file, io))))
    return 0
  },
}
