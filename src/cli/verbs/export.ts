import { type Codec, codecs } from '../../formats/index.ts'
import { type CausalMap, LIMITS, repairMap } from '../../model/index.ts'
import { readArguments } from '../arguments.ts'
import { grouped } from '../print.ts'
import { type MapFile, readMap } from '../readMap.ts'
import { Complaint, type Verb } from '../verb.ts'

const usage = 'FILE -o OUT.svg|.json'

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
    await io.write(out, codec.write(asMap(await readMap(file, io))))
    return 0
  },
}

/** A bare graph gets places, and equal links become one: as when a file without places is opened. */
function asMap({ map, form, called }: MapFile): CausalMap {
  if (form === 'map') return map
  const variables = Object.values(map.variables).map(({ id, name }) => ({ id, name }))
  const links = Object.values(map.links).map(({ id, source, target, polarity }) => {
    return { id, source, target, polarity }
  })
  for (const [what, count] of [
    ['variables', variables.length],
    ['links', links.length],
  ] as const) {
    if (count <= LIMITS[what]) continue
    const has = `${grouped(count)} ${what}`
    throw new Complaint(`${called} has ${has}; a map holds at most ${grouped(LIMITS[what])}.`)
  }
  return repairMap({ variables, links }).map
}

function writers(): readonly Codec[] {
  return codecs.filter((codec) => codec.write !== undefined)
}

function extensions(): string {
  return writers()
    .flatMap((codec) => codec.extensions)
    .join(', ')
}
