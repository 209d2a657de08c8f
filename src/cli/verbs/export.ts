import { type Codec, codecs } from '../../formats/index.ts'
import { readArguments } from '../arguments.ts'
import { readMap } from '../readMap.ts'
import { Complaint, type Verb } from '../verb.ts'

const usage = 'FILE -o OUT'

/** Writes a map in another format, chosen by the end of the new file's name. */
export const exportVerb: Verb = {
  name: 'export',
  summary: `Writes the map as ${writers()
    .map((codec) => codec.extensions[0])
    .join(' or ')}, by the end of the name of OUT.`,
  usage,
  async run(args, io) {
    const options = { output: { type: 'string', short: 'o' } } as const
    const { file, values } = readArguments(args, options, `sediko export ${usage}`)
    const out = values.output
    if (out === undefined) throw new Complaint('Where to write is missing: say it with -o OUT.')
    const codec = writers().find((each) => each.extensions.some((end) => out.toLowerCase().endsWith(end)))
    if (codec?.write === undefined)
      throw new Complaint(`${out} is none of the kinds of file that Sediko writes: ${extensions()}.`)
    await io.write(out, codec.write(await readMap(file, io)))
    return 0
  },
}

function writers(): readonly Codec[] {
  return codecs.filter((codec) => codec.write !== undefined)
}

function extensions(): string {
  return writers()
    .flatMap((codec) => codec.extensions)
    .join(', ')
}
